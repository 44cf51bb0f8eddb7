import type { choice as english } from '../en/choice.ts';

/** Les listes de choix et leur zone de recherche. */
export const choice: typeof english = {
  named: (label, chosen) => `${label} : ${chosen}`,
  search: 'Rechercher',
  searchOrType: 'Rechercher ou saisir une valeur',
  use: (typed) => `Utiliser « ${typed} »`,
  none: 'Aucun résultat.',
};
