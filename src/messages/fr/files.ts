import type { files as english } from '../en/files.ts';

const problems: typeof english.problems = {
  tooLarge: 'Le fichier est trop volumineux : 32 Mo au plus, 256 Mo pour un zip.',
  notText: 'Le fichier n’est pas un texte en UTF-8 ou en UTF-16.',
  damagedZip: 'Le zip est endommagé ou incomplet. Rien n’en a été lu.',
  zipTooLarge: 'Le zip contient plus de 5 000 fichiers ou de 96 Mo. Rien n’en a été lu.',
};

export const files: typeof english = { problems };
