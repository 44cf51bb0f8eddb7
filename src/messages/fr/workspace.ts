import type { workspace as english } from '../en/workspace.ts';
import { plural } from '../plural.ts';

export const workspace: typeof english = {
  heading: 'Espace de travail',
  exportLabel: 'Exporter l’espace de travail',
  exportHelp:
    'Un fichier JSON avec tous les événements, schémas, types d’identité et les réglages. Le même espace de travail donne toujours le même fichier : il peut vivre dans Git.',
  exported: (file) => `Espace de travail exporté dans ${file}.`,
  importLabel: 'Importer un espace de travail…',
  importHelp:
    'Rien ne change avant que vous ayez vu ce que le fichier ajoute, modifie et laisse de côté.',
  imported: (count) =>
    plural(
      'fr',
      count,
      (n) => `${n} élément importé.`,
      (n) => `${n} éléments importés.`,
    ),
  loadSample: 'Charger l’espace de travail d’exemple',
  sampleLoaded: 'Espace de travail d’exemple chargé.',
  sampleFailed:
    'L’espace de travail d’exemple n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
};
