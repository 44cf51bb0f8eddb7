import type { storage as english } from '../en/storage.ts';

export const storage: typeof english = {
  full: 'Le navigateur n’a plus de place pour Déclic : rien n’a été enregistré. Votre travail à l’écran est intact : libérez de l’espace disque ou exportez l’espace de travail, puis enregistrez de nouveau.',
  refused:
    'Le navigateur empêche Déclic d’enregistrer quoi que ce soit (fenêtre privée ou données de site bloquées). Autorisez les données de site pour cette adresse, puis rechargez la page.',
  newer:
    'L’espace de travail enregistré provient d’une version plus récente de Déclic. Rechargez la page pour obtenir cette version ; rien n’a été modifié.',
  failed: (detail) =>
    `Le navigateur n’a pas pu enregistrer. Votre travail à l’écran est intact : réessayez ou exportez l’espace de travail. (${detail})`,
  conflict: (name) =>
    `« ${name} » a été enregistré dans un autre onglet depuis que vous l’avez ouvert : votre version n’a pas été enregistrée. Gardez la vôtre pour la remplacer, ou chargez celle qui est enregistrée.`,
  conflictDeleted:
    'Cet événement a été supprimé dans un autre onglet depuis que vous l’avez ouvert : votre version n’a pas été enregistrée. Enregistrez-la comme nouvel événement ou abandonnez-la.',

  memoryTitle: 'Rien ne sera conservé à la fermeture de cet onglet',
  memoryAdvice:
    'Vous pouvez travailler normalement. Exportez l’espace de travail avant de fermer l’onglet.',
  notPersistent:
    'Le navigateur peut supprimer l’espace de travail si l’espace disque vient à manquer. Exportez-le de temps en temps.',

  keepMine: 'Garder ma version',
  loadSaved: 'Charger la version enregistrée',
  saveAsNew: 'Enregistrer comme nouvel événement',
  tryAgain: 'Réessayer',

  draftRestored: 'Vos modifications non enregistrées ont été retrouvées.',
  draftOutdated:
    'Vos modifications non enregistrées ont été retrouvées. Entre-temps, l’événement a été enregistré dans un autre onglet.',
  draftDiscard: 'Les abandonner',
  draftNotKept:
    'Les modifications non enregistrées ne sont pas conservées : elles seraient perdues à la fermeture de cet onglet.',
  payloadNotKept:
    'La charge utile modifiée n’est pas conservée : elle serait perdue à la fermeture de cet onglet.',
  historyNotKept: 'Ce déclenchement n’a pas pu être ajouté à l’historique.',
};
