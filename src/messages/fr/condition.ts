import type { condition as english } from '../en/condition.ts';

export const condition: typeof english = {
  label: 'Condition d’ID d’événement',
  placeholder: 'Ajoutez une condition, par exemple @event{Nom.champ} == "valeur"',
  insertField: 'Insérer un champ',
  hideFields: 'Masquer les champs',
  fieldsOf: (schema) => `Champs de ${schema}`,
  insertHint: 'Entrée ou double-clic insère le champ.',
  format: 'Mettre en forme',
  needsSchema: 'Choisissez d’abord un schéma.',
  leaveEditor: 'Échap puis Tab pour quitter l’éditeur.',
  holdsFor: 'Clauses pour la charge utile de droite',
  clauseTrue: 'vrai',
  clauseFalse: 'faux',
  clauseSkipped: 'non évalué',
  fix: (fix) => `Corriger : ${fix}`,
};
