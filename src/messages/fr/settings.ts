import type { settings as english } from '../en/settings.ts';
import { plural } from '../plural.ts';

export const settings: typeof english = {
  title: 'Réglages',
  header: {
    title: 'En-tête des messages',
    hint: 'Écrit dans l’en-tête de chaque charge utile que vous prévisualisez et copiez. Rien n’est envoyé nulle part.',
    organisationId: 'ID d’organisation',
    organisationIdHint: '24 caractères hexadécimaux suivis de @AdobeOrg',
    organisationIdWrong:
      'Un ID d’organisation comporte 24 caractères 0–9 et A–F suivis de @AdobeOrg, par exemple 1A2B3C4D5E6F708192A3B4C5@AdobeOrg.',
    sandbox: 'Sandbox',
    sandboxHint: 'Nom technique, par exemple prod ou development-2',
    sandboxWrong: 'Un nom de sandbox comporte des minuscules, des chiffres et des tirets.',
    routing: 'L’en-tête nomme',
    routingDataset: 'un jeu de données',
    routingFlow: 'un flux de données',
    routingHint:
      'Là où le message doit être stocké : un jeu de données, ou un flux de données qui y mène.',
    datasetId: 'ID du jeu de données par défaut',
    flowId: 'ID du flux de données par défaut',
    idWrong: 'Un ID ne contient pas d’espace.',
    save: 'Enregistrer les réglages',
    saved: 'Les réglages ont été enregistrés',
    reset: 'Abandonner les modifications',
    unsaved: 'Des modifications ne sont pas enregistrées.',
    leaveTitle: 'Quitter sans enregistrer ?',
    leaveText: 'Les modifications de l’en-tête seraient perdues.',
    leave: 'Quitter',
    stay: 'Rester',
  },
  appearance: {
    title: 'Langue, thème, clavier',
    hint: 'Valables pour ce navigateur, avec effet immédiat.',
  },
  workspace: {
    hint: 'Événements, schémas, types d’identité et réglages ne vivent que dans ce navigateur. Exportez-les dans un fichier pour les garder, les partager ou les versionner.',
    dropHint: 'Déposez un fichier d’espace de travail pour l’importer',
    summary: (events, schemas, types) =>
      [
        plural(
          'fr',
          events,
          (n) => `${n} événement`,
          (n) => `${n} événements`,
        ),
        plural(
          'fr',
          schemas,
          (n) => `${n} schéma`,
          (n) => `${n} schémas`,
        ),
        plural(
          'fr',
          types,
          (n) => `${n} type d’identité à vous`,
          (n) => `${n} types d’identité à vous`,
        ),
      ].join(', '),
  },
};
