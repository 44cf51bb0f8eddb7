import type { identifier as english } from '../en/identifier.ts';

export const identifier: typeof english = {
  label: 'Identifiant de profil',
  mode: 'Façon d’écrire l’identifiant de profil',
  modeField: 'Champ',
  modeExpression: 'Expression',
  fieldPlaceholder: 'Choisir un champ…',
  fieldHelp: 'Le champ dont la valeur mène au profil.',
  fromMap: (code) => `identityMap : première entrée ${code}`,
  primary: 'identité principale',
  identityOf: (code) => `identité, ${code}`,
  needsSchema: 'Choisissez d’abord un schéma.',
  sentenceField: (title, path) => `La valeur de ${title} (${path}).`,
  sentenceExpression: 'La valeur de l’expression.',
  supplemental: 'Utiliser un identifiant supplémentaire',
  supplementalHelp:
    'Permet à une même personne d’être plusieurs fois dans un parcours, une fois par valeur : commande, abonnement, réservation.',
  supplementalExpression: 'Identifiant supplémentaire',
  supplementalIdentityType: (code) => `Type d’identité : ${code}`,
};
