import type { verdicts as english } from '../en/verdicts.ts';
import { plural } from '../plural.ts';

interface Seen {
  readonly subject: string;
  readonly actual: string;
  readonly expected: string;
}

const seen = ({ subject, actual }: Seen) =>
  actual === '' ? `${subject} n’a pas de valeur` : `${subject} vaut ${actual}`;

const value = (expected: string) => (expected === 'null' ? 'aucune valeur' : expected);

const ordered = (words: string) => (clause: Seen) =>
  clause.expected === 'null'
    ? `${seen(clause)}, et ce à quoi il est comparé n’a pas de valeur`
    : `${seen(clause)}, attendu : ${words} ${clause.expected}`;

const within = (units: string) => (clause: Seen) =>
  `${seen(clause)}, attendu : dans les ${clause.expected} ${units}`;

const clauses = new Map<string, (clause: Seen) => string>(
  Object.entries({
    '==': (clause) => `${seen(clause)}, attendu : ${value(clause.expected)}`,
    '!=': (clause) => `${seen(clause)}, attendu : tout sauf ${value(clause.expected)}`,
    '<': ordered('moins de'),
    '<=': ordered('au plus'),
    '>': ordered('plus de'),
    '>=': ordered('au moins'),
    'is null': (clause) => `${seen(clause)}, attendu : aucune valeur`,
    'is not null': (clause) => `${seen(clause)}, attendu : une valeur`,
    'has null': (clause) => `${seen(clause)}, attendu : un élément sans valeur`,
    'is numeric': (clause) => `${seen(clause)}, attendu : un nombre`,
    'is integer': (clause) => `${seen(clause)}, attendu : un entier`,
    'is decimal': (clause) => `${seen(clause)}, attendu : un décimal`,
    'is true': (clause) => `${seen(clause)}, attendu : true`,
    'is not true': (clause) => `${seen(clause)}, attendu : tout sauf true`,
    contain: (clause) => `${seen(clause)}, attendu : un texte qui contient ${clause.expected}`,
    containIgnoreCase: (clause) =>
      `${seen(clause)}, attendu : un texte qui contient ${clause.expected} (sans tenir compte de la casse)`,
    startWith: (clause) =>
      `${seen(clause)}, attendu : un texte qui commence par ${clause.expected}`,
    startWithIgnoreCase: (clause) =>
      `${seen(clause)}, attendu : un texte qui commence par ${clause.expected} (sans tenir compte de la casse)`,
    endWith: (clause) => `${seen(clause)}, attendu : un texte qui finit par ${clause.expected}`,
    endWithIgnoreCase: (clause) =>
      `${seen(clause)}, attendu : un texte qui finit par ${clause.expected} (sans tenir compte de la casse)`,
    equalIgnoreCase: (clause) =>
      `${seen(clause)}, attendu : ${clause.expected} (sans tenir compte de la casse)`,
    notEqualIgnoreCase: (clause) =>
      `${seen(clause)}, attendu : tout sauf ${clause.expected} (sans tenir compte de la casse)`,
    matchRegExp: (clause) =>
      `${seen(clause)}, attendu : un texte conforme au motif ${clause.expected}`,
    in: (clause) => `${seen(clause)}, attendu : une valeur parmi ${clause.expected}`,
    isEmpty: (clause) => `${seen(clause)}, attendu : un texte vide`,
    isNotEmpty: (clause) => `${seen(clause)}, attendu : un texte non vide`,
    inLastHours: within('dernières heures'),
    inLastDays: within('derniers jours'),
    inLastMonths: within('derniers mois'),
    inLastYears: within('dernières années'),
    inNextHours: within('prochaines heures'),
    inNextDays: within('prochains jours'),
    inNextMonths: within('prochains mois'),
    inNextYears: within('prochaines années'),
  }),
);

const short = (id: string) => (id.length > 16 ? `${id.slice(0, 8)}…` : id);

export const verdicts: typeof english = {
  codes: {
    matched: 'déclenché',
    conditionFalse: 'condition non remplie',
    conditionError: 'condition en erreur',
    eventIdNotRecognised: 'ID d’événement non reconnu',
    identityNotFound: 'personne introuvable',
    invalidXdm: 'charge utile non valide',
    rejected: 'refusé',
    duplicate: 'doublon',
    queued: 'en file d’attente',
    otherSchema: 'autre schéma',
    notTakingPart: 'ne participe pas',
  },

  reasons: {
    'matched/identified': ({ identityType, identifier }) =>
      `Se déclenche pour ${identityType} ${identifier}`,
    'matched/no-identity-type': ({ identifier }) =>
      `Se déclenche pour ${identifier} ; sans type d’identité, ses parcours ne peuvent lire aucun profil`,
    'matched/business': ({ from, to }) =>
      `Se déclenche ; ses parcours démarrent pour toute une audience, ${from} à ${to} minutes plus tard`,
    'conditionFalse/clause': (clause) =>
      clauses.get(clause.operator)?.(clause) ?? `${clause.text} est faux`,
    'conditionFalse/negated-clause': (clause) =>
      `${seen(clause)} : ${clause.text} est vrai, attendu : faux`,
    'conditionFalse/no-clause': ({ text }) => `${text} est faux`,
    'conditionError/does-not-compile': (_, cause) =>
      `La condition contient une erreur et compte comme fausse : ${cause}`,
    'eventIdNotRecognised/missing': ({ expected }) =>
      `La charge utile ne porte pas d’eventID, attendu : ${short(expected)}`,
    'eventIdNotRecognised/other': ({ expected, actual }) =>
      `eventID vaut ${short(actual)}, attendu : ${short(expected)}`,
    'identityNotFound/no-value': ({ expression }) =>
      `Reconnu, mais l’identifiant de profil ${expression} n’a pas de valeur (le produit signale EXTERNAL_KEY_COMPUTATION_ERROR)`,
    'invalidXdm/violations': ({ count, path, message }) =>
      plural(
        'fr',
        count,
        () => `Écart au schéma en ${path} : ${message}`,
        (n) => `${n} écarts au schéma, le premier en ${path} : ${message}`,
      ),
    'rejected/refused': ({ status }, cause) => `Refusé avec le statut ${status} : ${cause}`,
    'otherSchema/named': ({ schema, named }) =>
      `Le message désigne le schéma ${named}, l’événement attend ${schema}`,
    'notTakingPart/problems': ({ count }, cause) =>
      plural(
        'fr',
        count,
        () => `A un problème et ne participe pas au déclenchement : ${cause}`,
        (n) => `A ${n} problèmes et ne participe pas au déclenchement, le premier : ${cause}`,
      ),
  },

  warnings: {
    'fire/identity-map-key-case': ({ wanted, found }) =>
      `identityMap n’a pas d’entrée « ${wanted} » ; l’entrée « ${found} » a été prise à sa place. Envoyez la clé exactement comme le type d’identité l’écrit.`,
  },

  refusals: {
    'transport/too-large': () => 'La requête dépasse 1 Mo.',
    'transport/not-utf-8': () => 'Le texte n’est pas encodé en UTF-8.',
    'transport/not-an-object': ({ place, found }) =>
      place === ''
        ? `Une charge utile est un objet JSON, celle-ci est de type ${found}.`
        : `Une charge utile est un objet JSON, ${place} est de type ${found}.`,
    'envelope/header-missing': () => 'Le message n’a pas d’en-tête (header).',
    'envelope/body-missing': () => 'Le message n’a pas de corps (body).',
    'envelope/entity-missing': () => 'Le message n’a pas de body.xdmEntity.',
    'envelope/schema-ref-missing': ({ place }) => `${place} et son id manquent.`,
    'envelope/schema-ref-incomplete': ({ place }) => `${place} manque.`,
    'envelope/schema-refs-differ': ({ header, body }) =>
      `Les références de schéma de l’en-tête et du corps diffèrent : ${header} et ${body}.`,
    'envelope/schema-ref-damaged': ({ schema, meant }) =>
      `Le schéma ${schema} est inconnu ; il semble abîmé par une copie, ${meant} était sans doute voulu.`,
    'envelope/schema-unknown': ({ schema }) =>
      `Le schéma ${schema} n’est pas dans cet espace de travail. Ajoutez-le sous Schémas, ou corrigez la référence.`,
    'envelope/organisation-mismatch': ({ found, expected }) =>
      `L’en-tête nomme l’organisation ${found}, les paramètres ${expected}.`,
  },
};
