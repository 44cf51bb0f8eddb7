import type { payload as english } from '../en/payload.ts';

export const payload: typeof english = {
  heading: 'Charge utile',
  viewPayload: 'Voir la charge utile',
  tabs: { message: 'Message', event: 'Événement', sample: 'Exemple' },
  tabHelp: {
    message: 'En-tête et corps, tels que l’émetteur les envoie.',
    event: 'L’entité XDM seule, avec des valeurs de remplacement.',
    sample: 'Des valeurs réalistes qui passent la validation.',
  },
  sampleSatisfies: 'Cet exemple satisfait la condition.',
  sampleUnknown:
    'Déclic ne peut pas dire si cet exemple satisfait la condition. Déclenchez-le pour le savoir.',
  sampleFails: 'Aucune valeur trouvée qui satisfasse la condition.',
  newSample: 'Nouvelles valeurs',
  useInFire: 'Utiliser pour déclencher',
  copy: 'Copier la charge utile',
  copied: 'Charge utile copiée.',
  copyFailed:
    'Le navigateur refuse le presse-papiers. Sélectionnez le texte et copiez-le à la main.',
  copiedUnsaved:
    'Charge utile copiée. L’événement n’est pas encore enregistré : enregistrez-le avant d’envoyer des messages avec son ID.',
  download: 'Télécharger',
  format: 'Mettre le JSON en forme',
  needsSchema: 'Choisissez un schéma pour voir la charge utile que cet événement attend.',
  editorLabel: (tab) => `Charge utile, ${tab}`,
};
