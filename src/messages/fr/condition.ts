import type { condition as english } from '../en/condition.ts';
import { plural } from '../plural.ts';

export const condition: typeof english = {
  label: 'Condition d’ID d’événement',
  placeholder: 'Ajoutez une condition. Tapez @ pour choisir un champ.',
  insertField: 'Insérer un champ',
  hideFields: 'Masquer les champs',
  fieldsOf: (schema) => `Champs de ${schema}`,
  insertHint: 'Entrée, double-clic ou glisser-déposer insère le champ.',
  format: 'Mettre en forme',
  needsSchema: 'Choisissez d’abord un schéma, puis ajoutez une condition.',
  leaveEditor: 'Échap puis Tab pour quitter l’éditeur.',
  holdsFor: 'Clauses pour la charge utile de droite',
  clauseTrue: 'vrai',
  clauseFalse: 'faux',
  clauseSkipped: 'non évalué',
  fix: (fix) => `Corriger : ${fix}`,
  hover: {
    value: (text) => `Valeur dans la charge utile : ${text}`,
    noValue: 'aucune valeur',
    moreSignatures: (count) =>
      plural(
        'fr',
        count,
        (n) => `et ${n} autre forme`,
        (n) => `et ${n} autres formes`,
      ),
    gives: (example, result) => `${example} donne ${result}`,
  },
  help: {
    open: 'Aide du langage',
    title: 'Aide du langage',
    close: 'Fermer l’aide du langage',
    search: 'Rechercher dans le langage',
    searchHint: 'Une fonction, un opérateur ou ce qu’il doit faire',
    noMatch: (query) => `Rien dans le langage ne correspond à « ${query} ».`,
    found: (count) =>
      plural(
        'fr',
        count,
        (n) => `${n} entrée`,
        (n) => `${n} entrées`,
      ),
    insert: (name) => `Insérer ${name}`,
    insertShort: 'Insérer',
    signatures: 'Formes',
    examples: 'Exemples',
    gives: 'donne',
    groups: {
      words: 'Champs et mots',
      operators: 'Opérateurs',
      pathFunctions: 'Listes et tables, à l’intérieur d’un champ',
      string: 'Fonctions de texte',
      conversion: 'Fonctions de conversion',
      date: 'Fonctions de date',
      list: 'Fonctions de liste',
      aggregation: 'Comptages et totaux',
      math: 'Fonctions numériques',
      audience: 'Fonctions d’audience',
    },
  },
};
