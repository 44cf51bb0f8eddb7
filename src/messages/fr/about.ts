import type { about as english } from '../en/about.ts';

export const about: typeof english = {
  title: 'À propos de Déclic',
  lead: 'Définissez des événements de parcours, voyez la charge utile qu’ils attendent et découvrez, avant toute mise en ligne, quelles charges utiles les déclenchent et pourquoi.',
  name: 'Un déclic : le petit bruit de ce qui se met en marche.',
  independence: {
    title: 'Indépendant',
    text: 'Déclic est fait par des gens sans lien avec Adobe et n’est pas approuvé par Adobe. Adobe, Adobe Journey Optimizer et Adobe Experience Platform sont des noms d’Adobe ; les noms de produits ne servent ici qu’à décrire la compatibilité.',
  },
  privacy: {
    title: 'Vos données restent ici',
    text: 'Tout ce que vous saisissez est enregistré dans ce navigateur. Déclic n’envoie rien nulle part : ni compte, ni mesure d’audience, ni police distante. Déclencher une charge utile, c’est l’essayer dans ce navigateur uniquement. Ce que vous exportez est un fichier sur votre appareil.',
  },
  version: 'Version',
  licence: 'Licence',
  licenceText: 'Licence Apache 2.0',
  shortcuts: 'Raccourcis clavier',
};
