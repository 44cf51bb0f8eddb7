import type { condition as english } from '../en/condition.ts';

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
  fix: (fix) => `Corriger : ${fix}`,
};
