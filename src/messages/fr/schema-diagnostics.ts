import type { DiagnosticParams } from '#domain/base';
import { className } from '../class-name.ts';
import type { schemaDiagnostics as english } from '../en/schema-diagnostics.ts';

const place = ({ line, column }: DiagnosticParams) =>
  line === undefined ? '' : ` (ligne ${line}, colonne ${column})`;

export const schemaDiagnostics: typeof english = {
  'json/empty': () => 'Il n’y a pas de JSON ici : le texte est vide.',
  'json/unexpected-end': (params) =>
    `Le JSON finit trop tôt : quelque chose n’est pas fermé${place(params)}.`,
  'json/unexpected-character': (params) =>
    `« ${params['found']} » ne peut pas se trouver ici en JSON${place(params)}.`,
  'json/missing-comma': (params) =>
    `Il faut une virgule ou ${params['expected']}, et non « ${params['found']} »${place(params)}.`,
  'json/missing-colon': (params) =>
    `Il manque deux-points après "${params['key']}"${place(params)}.`,
  'json/trailing-comma': (params) =>
    `Rien ne suit cette virgule ; JSON ne l’admet pas${place(params)}.`,
  'json/unquoted-name': (params) =>
    `Les noms s’écrivent entre guillemets droits doubles : "${params['name']}"${place(params)}.`,
  'json/single-quote': (params) =>
    `JSON ne connaît que les guillemets droits doubles, "comme ceci"${place(params)}.`,
  'json/comment': (params) => `JSON n’a pas de commentaires${place(params)}.`,
  'json/bad-number': (params) =>
    `Ce n’est pas un nombre de JSON : ni zéro ni plus en tête, des chiffres des deux côtés du point${place(params)}.`,
  'json/not-finite': (params) => `Ce nombre est trop grand${place(params)}.`,
  'json/bad-escape': (params) =>
    `« ${params['escape']} » n’est pas une séquence d’échappement de JSON ; une barre oblique inverse s’écrit \\\\${place(params)}.`,
  'json/control-character': (params) =>
    `Un texte contient un caractère de contrôle (code ${params['code']}) ; écrivez-le avec un échappement comme \\n ou \\t${place(params)}.`,
  'json/unclosed-string': (params) => `Il manque le guillemet fermant de ce texte${place(params)}.`,
  'json/extra-text': (params) =>
    `Le JSON est complet avant ceci ; rien ne peut suivre${place(params)}.`,
  'json/too-deep': (params) =>
    `Le JSON est imbriqué sur plus de ${params['limit']} niveaux${place(params)}.`,
  'json/duplicate-key': (params) =>
    `La clé ${params['key']} figure deux fois dans cet objet ; la dernière compte${place(params)}.`,

  'schema/not-an-object': () => 'L’export d’un schéma est un objet JSON ; ceci n’en est pas un.',
  'schema/not-a-schema': () =>
    'C’est du JSON, mais pas un schéma : il n’a ni $id ni properties. Est-ce une charge utile ?',
  'schema/raw-form': ({ accept }) =>
    `Le schéma n’est pas résolu : il renvoie encore à ses parties. Exportez-le avec l’en-tête Accept: ${accept}. Ou ajoutez les fichiers de ses parties.`,
  'schema/wrong-resource': ({ resource }) =>
    `Ce n’est pas un schéma, mais un élément de « ${resource} ». Exportez le schéma qui l’utilise.`,
  'schema/missing-id': () => 'Le schéma n’a pas de $id : aucun message ne peut le nommer.',
  'schema/no-fields': () => 'Le schéma n’a pas de champs.',
  'schema/too-deep': ({ limit }) => `Les champs sont imbriqués sur plus de ${limit} niveaux.`,
  'schema/too-many-fields': ({ limit }) => `Le schéma se déploie en plus de ${limit} champs.`,
  'schema/duplicate-id': ({ id }) =>
    `Plusieurs documents ont le $id ${id} et diffèrent. Là où d’autres y renvoient, le dernier compte.`,
  'schema/nothing-found': () => 'Il n’y a pas de schéma ici : la liste est vide.',
  'schema/missing-class': () =>
    'L’export ne nomme pas la classe du schéma (meta:class). Aucun type d’événement ne peut l’utiliser.',
  'schema/unresolved': ({ count, ids }): string =>
    count === 1
      ? `Il manque une partie à laquelle le schéma renvoie : ${ids}. Ses champs sont inconnus ; ajoutez le fichier qui a ce $id.`
      : `Il manque ${count} parties auxquelles le schéma renvoie : ${ids}. Leurs champs sont inconnus ; ajoutez les fichiers qui ont ces $id.`,
  'schema/circular-reference': ({ path, id }) =>
    `${path || 'Le schéma'} se contient lui-même par ${id}. La répétition n’est pas affichée.`,
  'schema/descriptor-without-schema': ({ id }): string =>
    id
      ? `Un descripteur parle de ${id}, qui ne figure pas parmi les schémas. Ajoutez-le avec son schéma.`
      : 'Un descripteur ne dit pas de quel schéma il parle (xdm:sourceSchema). Il a été ignoré.',
  'schema/descriptor-unresolved': ({ path }) =>
    `Un descripteur nomme ${path}, que le schéma n’a pas. Il a été ignoré.`,
  'schema/unknown-namespace-id': ({ path, namespace }) =>
    `L’identité de ${path} est d’un type connu par son seul numéro, ${namespace || 'qui manque'}. Exportez les descripteurs avec des codes.`,
  'schema/several-primary-identities': ({ paths }) =>
    `Plusieurs champs sont marqués comme identité principale : ${paths}. Le premier compte.`,
  'schema/identity-not-string': ({ path }) =>
    `${path} est une identité, mais pas un champ de texte : il ne peut identifier personne.`,

  'suitability/not-experience-event': (params) =>
    params['class']
      ? `Sa classe est ${className(String(params['class']))} ; un événement unitaire demande XDM ExperienceEvent.`
      : 'Il ne nomme pas de classe ; un événement unitaire demande XDM ExperienceEvent.',
  'suitability/no-person': () =>
    'Rien n’y identifie une personne : ni identité principale de personnes, ni identityMap.',
  'suitability/primary-not-people': ({ path, namespace }) =>
    `Son identité principale, ${path}, désigne une chose (${namespace}) : identityMap doit nommer la personne.`,
  'suitability/primary-partner': ({ path, namespace }) =>
    `Son identité principale, ${path}, appartient à un partenaire de données (${namespace}) : le profil peut rester introuvable.`,
  'suitability/not-in-profile': () =>
    'Il n’est pas activé pour le profil : ses événements ne rejoignent pas les profils.',
  'suitability/no-event-id': ({ path }) =>
    `Il lui manque le groupe de champs Orchestration eventID (${path}), auquel se reconnaissent les événements générés par le système.`,
  'suitability/not-time-series': ({ behaviour }): string =>
    behaviour === 'record'
      ? 'Il décrit des enregistrements ; un événement métier demande une série temporelle.'
      : 'Ce n’est pas une série temporelle, ce que demande un événement métier.',
  'suitability/class-refused': (params) =>
    `Sa classe est ${className(String(params['class']))}, que les événements métier ne peuvent pas utiliser.`,
  'suitability/no-primary-identity': () =>
    'Il n’a pas d’identité principale ; un événement métier en demande une qui désigne une chose.',
  'suitability/primary-people': ({ path, namespace }) =>
    `Son identité principale, ${path}, désigne des personnes (${namespace}) ; un événement métier en demande une qui désigne une chose.`,
  'suitability/primary-unknown': ({ path, namespace }) =>
    namespace
      ? `Le type d’identité ${namespace} de son identité principale, ${path}, est inconnu ici. Ajoutez-le sous Types d’identité.`
      : `L’identité principale, ${path}, ne nomme pas de type d’identité.`,

  'json-schema/type': ({ expected, found }) => `Il faut ${expected}, et non ${found}.`,
  'json-schema/enum': ({ found, allowed }) => `${found} ne figure pas parmi ${allowed}.`,
  'json-schema/const': ({ found, expected }) => `Il faut ${expected}, et non ${found}.`,
  'json-schema/multiple-of': ({ found, divisor }) =>
    `${found} n’est pas un multiple de ${divisor}.`,
  'json-schema/minimum': ({ found, limit }) => `${found} est inférieur à ${limit}.`,
  'json-schema/maximum': ({ found, limit }) => `${found} est supérieur à ${limit}.`,
  'json-schema/exclusive-minimum': ({ found, limit }) => `${found} ne dépasse pas ${limit}.`,
  'json-schema/exclusive-maximum': ({ found, limit }) =>
    `${found} n’est pas en dessous de ${limit}.`,
  'json-schema/min-length': ({ length, limit }) =>
    `Le texte compte ${length} caractères, moins que ${limit}.`,
  'json-schema/max-length': ({ length, limit }) =>
    `Le texte compte ${length} caractères, plus que ${limit}.`,
  'json-schema/pattern': ({ found, pattern }) => `${found} ne correspond pas au motif ${pattern}.`,
  'json-schema/format': ({ found, format }) => `${found} n’est pas au format ${format}.`,
  'json-schema/min-items': ({ count, limit }) =>
    `La liste compte ${count} éléments, moins que ${limit}.`,
  'json-schema/max-items': ({ count, limit }) =>
    `La liste compte ${count} éléments, plus que ${limit}.`,
  'json-schema/unique-items': ({ index }) => `L’élément ${index} de la liste y figure déjà avant.`,
  'json-schema/contains': () => 'Aucun élément de la liste n’est tel que le schéma le demande.',
  'json-schema/required': ({ name }) => `Il manque la clé ${name}.`,
  'json-schema/min-properties': ({ count, limit }) =>
    `L’objet compte ${count} clés, moins que ${limit}.`,
  'json-schema/max-properties': ({ count, limit }) =>
    `L’objet compte ${count} clés, plus que ${limit}.`,
  'json-schema/property-names': ({ name }) =>
    `La clé ${name} n’est pas nommée comme le schéma le demande.`,
  'json-schema/dependencies': ({ name, needed }) => `Avec la clé ${name}, il faut ${needed}.`,
  'json-schema/any-of': ({ count }) => `La valeur ne convient à aucune des ${count} possibilités.`,
  'json-schema/one-of': ({ matching, count }) =>
    `La valeur convient à ${matching} des ${count} possibilités, et non à une seule.`,
  'json-schema/not': () => 'La valeur est celle que le schéma exclut.',
  'json-schema/nothing-allowed': () => 'Le schéma n’admet rien ici.',
  'json-schema/missing-reference': ({ id }) =>
    `Le schéma renvoie à ${id}, qui n’est pas là ; on ne peut pas juger.`,
  'json-schema/too-complex': () =>
    'Le schéma renvoie sans fin à lui-même, ou offre trop de possibilités à essayer.',
};
