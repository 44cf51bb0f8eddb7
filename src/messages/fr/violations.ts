import type { DiagnosticParams } from '#domain/base';
import type { violations as english } from '../en/violations.ts';
import { plural } from '../plural.ts';

type Param = string | number | undefined;

const typeNames: ReadonlyMap<Param, string> = new Map([
  ['String', 'un texte'],
  ['Integer', 'un entier'],
  ['Long', 'un entier'],
  ['Number', 'un nombre'],
  ['Boolean', 'true ou false'],
  ['JSONObject', 'un objet'],
  ['JSONArray', 'une liste'],
  ['Null', 'null'],
]);

const typeName = (name: Param) => typeNames.get(name) ?? String(name);

const expectedValue = ({ expected, xdmType }: DiagnosticParams) => {
  if (xdmType === 'date') return 'une date telle que "2026-03-01"';
  if (xdmType === 'date-time') return 'une date et heure telle que "2026-03-01T09:15:00Z"';
  return xdmType === 'any' ? 'une valeur' : typeName(expected);
};

const quotesHint = ({ expected, found }: DiagnosticParams) =>
  found === 'String' && ['Integer', 'Number', 'Boolean'].includes(String(expected))
    ? ' Les nombres, true et false s’écrivent sans guillemets.'
    : '';

const LISTED_LENGTH = 200;
const listed = (values: Param) =>
  String(values).length > LISTED_LENGTH
    ? `${String(values).slice(0, LISTED_LENGTH)}…`
    : String(values);

const characters = (count: Param) =>
  plural(
    'fr',
    Number(count),
    (n) => `${n} caractère`,
    (n) => `${n} caractères`,
  );

const elements = (count: Param) =>
  plural(
    'fr',
    Number(count),
    (n) => `${n} élément`,
    (n) => `${n} éléments`,
  );

const span = (milliseconds: Param) => {
  const minutes = Math.round(Number(milliseconds) / 60_000);
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} heures` : `${Math.round(hours / 24).toLocaleString('fr')} jours`;
};

export const violations: typeof english = {
  'violation/type': (params) =>
    `Il faut ici ${expectedValue(params)}, et non ${typeName(params['found'])}.${quotesHint(params)}`,
  'violation/null': (params) =>
    `null n’est pas admis ; il faut ici ${expectedValue(params)}. Omettez la clé s’il n’y a pas de valeur.`,
  'violation/empty': (params) =>
    `Un texte vide compte pour une absence de valeur ; il faut ici ${expectedValue(params)}. Omettez la clé s’il n’y en a pas.`,
  'violation/unknown-key': ({ key }) => `Le schéma n’a pas la clé ${key}.`,
  'violation/required': ({ key }) => `La clé ${key} manque.`,
  'violation/enum': ({ value, allowed, nearest }) =>
    nearest
      ? `« ${value} » n’est pas une valeur admise. Écrivez « ${nearest} » : les majuscules comptent.`
      : `« ${value} » n’est pas une valeur admise. Valeurs admises : ${listed(allowed)}.`,
  'violation/pattern': ({ value, pattern }) =>
    `« ${value} » n’a pas la forme demandée, ${pattern}.`,
  'violation/pattern-not-checked': ({ pattern }) =>
    `La forme ${pattern} ne peut pas être vérifiée ici ; le produit la vérifiera.`,
  'violation/min-length': ({ expected, actual }) =>
    `Il faut au moins ${characters(expected)}, et non ${actual}.`,
  'violation/max-length': ({ expected, actual }) =>
    `Il faut au plus ${characters(expected)}, et non ${actual}.`,
  'violation/minimum': ({ value, bound }) => `${value} est trop petit : au moins ${bound}.`,
  'violation/maximum': ({ value, bound }) => `${value} est trop grand : au plus ${bound}.`,
  'violation/exclusive-minimum': ({ value, bound }) =>
    `${value} est trop petit : il faut plus de ${bound}.`,
  'violation/exclusive-maximum': ({ value, bound }) =>
    `${value} est trop grand : il faut moins de ${bound}.`,
  'violation/storage-bound': ({ value, bound, xdmType }) =>
    `${value} ne tient pas dans le type ${xdmType}, dont la limite est ${bound}.`,
  'violation/format': ({ value, format, example, hint }) =>
    hint === 'colon'
      ? `« ${value} » n’est pas au format ${format} : aucun deux-points n’est admis avant la première barre oblique. Par exemple ${example}.`
      : `« ${value} » n’est pas au format ${format}. Par exemple ${example}.`,
  'violation/min-items': ({ expected, found }) =>
    `Il faut au moins ${elements(expected)}, et non ${found}.`,
  'violation/max-items': ({ expected, found }) =>
    `Il faut au plus ${elements(expected)}, et non ${found}.`,
  'violation/unique-items': () => 'Un élément figure deux fois ; tous doivent différer.',
  'violation/future': ({ aheadMs }) =>
    `L’horodatage est en avance de ${span(aheadMs)} sur l’horloge. Au-delà de 5 minutes, c’est refusé.`,
  'violation/late': ({ behindMs }) =>
    `Événement tardif : son horodatage est en retard de ${span(behindMs)} sur l’horloge. À partir de 24 heures, la suite n’est pas documentée.`,
  'violation/identity-empty': ({ namespace }) =>
    `La liste des identités ${namespace} est vide. Omettez-la.`,
  'violation/too-many-identities': ({ count, limit }) =>
    `identityMap contient ${count} identités ; ${limit} au plus sont admises.`,
  'violation/two-primaries': ({ count, namespaces, path }) =>
    path
      ? `${count} identités se disent principales (${namespaces}), dont le champ ${path}. Une seule devrait l’être.`
      : `${count} identités se disent principales (${namespaces}). Une seule devrait l’être.`,
  'violation/namespace-case': ({ namespace, meant }) =>
    `Le type d’identité s’appelle ${meant}, et ici ${namespace} : les majuscules devraient concorder.`,
  'violation/no-identity': ({ places }) =>
    `Rien ne dit de qui il s’agit : les identités se trouvent dans ${places}. Sans identité, aucun profil ne peut être lu.`,
  'violation-fix/write': ({ text }) => `Écrire ${listed(text)}`,
  'violation-fix/write-utc': ({ text }) => `Écrire ${listed(text)}, considéré comme UTC`,
  'violation-fix/remove-key': ({ key }) => `Supprimer ${listed(key)}`,
  'violation-fix/remove-element': ({ index }) => `Supprimer l’élément ${index}`,
  'violation-fix/rename-key': ({ from, to }) => `Renommer ${listed(from)} en ${to}`,
  'violation-fix/insert-key': ({ key }) => `Ajouter ${key}`,
};
