import type { SeenType } from '#domain/schema';
import type { schemaProposal as english } from '../en/schema-proposal.ts';
import { plural } from '../plural.ts';

const times = (count: number) => (count === 1 ? 'une fois' : `${count.toLocaleString('fr')} fois`);

const seenTypes: Record<SeenType, string> = {
  string: 'un texte',
  integer: 'un entier',
  decimal: 'un nombre décimal',
  boolean: 'vrai ou faux',
  object: 'un objet',
  array: 'une liste',
};

export const schemaProposal: typeof english = {
  seenTypes,
  seenAs: (type, count) => `${seenTypes[type]} ${times(count)}`,
  conflict:
    'Aucun type ne convient à tout ce qui a été vu. Choisissez-en un ; d’ici là, tout est accepté.',
  payloads: (count, all) =>
    count === all
      ? 'Dans toutes les charges utiles'
      : `Dans ${count.toLocaleString('fr')} charges utiles sur ${all.toLocaleString('fr')}`,
  moreValues: 'et d’autres valeurs',
  looksLikeIdentity: (namespace) => `Les valeurs ressemblent à des identités de type ${namespace}.`,

  notes: {
    'proposal/no-payloads': () => 'Il n’y a pas de charge utile à observer.',
    'proposal/few-payloads': () =>
      'Une seule charge utile ne montre pas ce qui est obligatoire. Ajoutez d’autres exemples, ou marquez vous-même les champs obligatoires.',
    'proposal/not-events': () =>
      'Toutes les charges utiles n’ont pas _id et timestamp : ce ne sont peut-être pas des événements. Choisissez la classe vous-même.',
    'proposal/null-values': ({ path, count }) =>
      `${path} est null ou vide ${times(Number(count))}. Le produit refuse ces valeurs quel que soit le schéma ; omettez la clé.`,
    'proposal/model-name': ({ path, meant }) =>
      `${path} est un nom du modèle source ; dans les charges utiles, il s’écrit ${meant}. Sous ce nom, les exemples ne conviendront pas au schéma.`,
    'proposal/beyond-long': ({ path }) =>
      `${path} contient des entiers au-delà de 2^53, qu’aucun type entier de XDM ne peut contenir. Un nombre est proposé ; un texte garderait tous les chiffres.`,
    'proposal/odd-identity-map': () =>
      'Il y a un champ identityMap, mais il n’a pas la forme standard : des listes d’objets avec id, authenticatedState et primary.',
    'proposal/too-deep': ({ path }) =>
      `${path} est imbriqué très profondément ; au-dessous, tout est accepté.`,
  },

  sampleProblems: {
    'samples/too-large': ({ limit }) =>
      `Le texte est trop grand : au plus ${plural(
        'fr',
        Number(limit) / 1_000_000,
        (n) => `${n} million de caractères`,
        (n) => `${n} millions de caractères`,
      )} sont lus.`,
    'samples/not-an-object': () =>
      'Un exemple d’événement est un objet JSON ; ceci n’en est pas un.',
    'samples/no-entity': () => 'Ce message ne porte pas d’événement : body.xdmEntity manque.',
  },
};
