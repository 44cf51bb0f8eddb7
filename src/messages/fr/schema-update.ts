import type { schemaUpdate as english } from '../en/schema-update.ts';
import { plural } from '../plural.ts';

/** Remplacer un schéma par une version plus récente. */
export const schemaUpdate: typeof english = {
  review: 'Examiner les changements',
  title: (schema, before, after) => `${schema} : ${before} → ${after}`,
  noClass: 'Aucune différence',
  changes: 'Ce qui change',
  impact: 'Ce que cela touche',
  noEvents: 'Aucun événement ne repose sur ce schéma.',
  untouched: (count) =>
    plural(
      'fr',
      count,
      (n) => `${n} autre événement n’est pas touché.`,
      (n) => `${n} autres événements ne sont pas touchés.`,
    ),
  more: (count) => `Montrer ${count} de plus`,
  stopsFiring: 'ne participe plus au déclenchement',
  lostFields: (paths) => `Champs sélectionnés qui disparaissent : ${paths}.`,
  newValues: (field, values) => `${field} gagne ${values}`,
  usedIn: (places) => `utilisé dans : ${places}`,
  breakingSample: (name) => `La charge utile enregistrée « ${name} » n’est plus valide :`,
  sample: (name) => `Charge utile enregistrée « ${name} » :`,
  solved: (count) =>
    plural(
      'fr',
      count,
      (n) => `${n} problème disparaît.`,
      (n) => `${n} problèmes disparaissent.`,
    ),
  choice: (event) => `Valeurs de ${event}`,
  apply: 'Mettre à jour le schéma',
  cancel: 'Annuler',
  done: (schema, version) => `${schema} est maintenant en version ${version}`,
  refresh: 'Actualiser depuis le schéma',
  refreshed: 'L’événement a les valeurs du schéma tel qu’il est maintenant.',
};
