import type { fields as english } from '../en/fields.ts';
import { plural } from '../plural.ts';

export const fields: typeof english = {
  tree: (schema) => `Champs de ${schema}`,
  search: 'Rechercher un champ par titre ou chemin',
  noMatch: (query) => `Aucun champ ne correspond à « ${query} ».`,
  noMatchHint:
    'La recherche porte sur les titres, les noms et les chemins. Essayez une partie du mot.',
  noneSelected: 'Aucun champ n’est sélectionné.',
  matches: (count) =>
    plural(
      'fr',
      count,
      (n) => `${n} champ trouvé`,
      (n) => `${n} champs trouvés`,
    ),
  count: (count) =>
    plural(
      'fr',
      count,
      (n) => `${n} champ`,
      (n) => `${n} champs`,
    ),
  required: 'obligatoire',
  requiredHint: 'Une charge utile sans ce champ est refusée.',
  deprecated: 'obsolète',
  deprecatedHint: 'Marqué comme dépassé dans le schéma ; fonctionne encore.',
  primaryIdentity: 'identité principale',
  identity: 'identité',
  identityOf: (namespace, primary) =>
    primary ? `Identité principale : ${namespace}` : `Identité : ${namespace}`,
  types: {
    string: 'chaîne',
    number: 'décimal',
    long: 'entier long',
    int: 'entier',
    short: 'entier court',
    byte: 'octet',
    boolean: 'booléen',
    date: 'date',
    'date-time': 'date et heure',
    object: 'objet',
    array: 'liste',
    map: 'dictionnaire',
    any: 'type libre',
  },
  listOf: (type) => `liste · ${type}`,
  mapOf: (type) => `dictionnaire · ${type}`,
  enumeration: 'valeurs imposées',
  details: {
    label: 'Détails du champ',
    nothing:
      'Choisissez un champ dans l’arborescence pour voir son chemin, son type et ses contraintes.',
    path: 'Chemin',
    copyPath: 'Copier le chemin',
    name: 'Nom',
    type: 'Type',
    description: 'Description',
    constraints: 'Contraintes',
    values: 'Valeurs autorisées',
    valuesHint: 'Toute autre valeur est refusée.',
    suggestions: 'Valeurs suggérées',
    suggestionsHint: 'Les autres valeurs sont acceptées.',
    defaultValue: 'Valeur par défaut',
    defaultHint: 'À titre indicatif : elle n’est jamais remplie.',
    example: 'Exemple',
    examples: 'Exemples',
    identity: 'Identité',
    moreValues: (count) =>
      plural(
        'fr',
        count,
        (n) => `Afficher ${n} de plus`,
        (n) => `Afficher ${n} de plus`,
      ),
  },
  constraints: {
    format: (value) => `Format ${value}`,
    pattern: (value) => `Doit respecter ${value}`,
    minLength: (value) =>
      plural(
        'fr',
        value,
        (n) => `Au moins ${n} caractère`,
        (n) => `Au moins ${n} caractères`,
      ),
    maxLength: (value) =>
      plural(
        'fr',
        value,
        (n) => `Au plus ${n} caractère`,
        (n) => `Au plus ${n} caractères`,
      ),
    minimum: (value) => `Au moins ${value}`,
    maximum: (value) => `Au plus ${value}`,
    exclusiveMinimum: (value) => `Plus de ${value}`,
    exclusiveMaximum: (value) => `Moins de ${value}`,
    minItems: (value) =>
      plural(
        'fr',
        value,
        (n) => `Au moins ${n} élément`,
        (n) => `Au moins ${n} éléments`,
      ),
    maxItems: (value) =>
      plural(
        'fr',
        value,
        (n) => `Au plus ${n} élément`,
        (n) => `Au plus ${n} éléments`,
      ),
    uniqueItems: 'Pas de doublon',
  },
};
