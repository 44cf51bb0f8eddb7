import type { identities as english } from '../en/identities.ts';
import { plural } from '../plural.ts';

export const identities: typeof english = {
  title: 'Types d’identité',
  intro:
    'Un type d’identité dit quelle sorte d’identifiant est une valeur : une adresse e-mail, un ECID, un numéro de client. Le service d’identités l’appelle espace de noms. Un événement unitaire en demande un qui désigne une personne.',
  own: 'Vos types d’identité',
  ownEmpty:
    'Aucun pour l’instant. Ajoutez ceux que vos schémas et vos messages utilisent en plus des types standard.',
  standard: 'Types d’identité standard',
  standardHint: 'Ils font partie du produit ; ils ne se modifient pas.',
  columns: {
    name: 'Nom',
    code: 'Code',
    category: 'Catégorie',
    people: 'Désigne',
    used: 'Utilisé par',
    actions: 'Actions',
  },
  people: 'une personne',
  notPeople: 'une chose',
  peopleHint: 'Peut identifier la personne d’un événement unitaire.',
  notPeopleHint:
    'Désigne une chose (un vol, un produit, une commande) : jamais la personne d’un événement.',
  categories: {
    COOKIE: 'Identifiant de cookie',
    CROSS_DEVICE: 'Identifiant multi-appareils',
    DEVICE: 'Identifiant d’appareil',
    EMAIL: 'Adresse e-mail',
    PHONE_NUMBER: 'Numéro de téléphone',
    PARTNER: 'Identifiant de partenaire',
    NON_PEOPLE: 'Identifiant autre que de personne',
  },
  categoryHints: {
    COOKIE: 'Un navigateur ; de courte durée, plusieurs par personne.',
    CROSS_DEVICE: 'Une personne sur tous ses appareils : numéro de client ou de fidélité.',
    DEVICE: 'Un appareil : identifiant publicitaire, jeton push.',
    EMAIL: 'Une adresse e-mail, en clair ou hachée.',
    PHONE_NUMBER: 'Un numéro de téléphone, en clair ou haché.',
    PARTNER: 'Un identifiant d’un partenaire de données ; ne relie pas les identités.',
    NON_PEOPLE: 'Un vol, un produit, une commande, une réservation.',
  },
  usedBy: (events, schemas) => {
    const parts = [
      ...(events > 0
        ? [
            plural(
              'fr',
              events,
              (n) => `${n} événement`,
              (n) => `${n} événements`,
            ),
          ]
        : []),
      ...(schemas > 0
        ? [
            plural(
              'fr',
              schemas,
              (n) => `${n} schéma`,
              (n) => `${n} schémas`,
            ),
          ]
        : []),
    ];
    return parts.length === 0 ? '–' : parts.join(', ');
  },
  add: {
    button: 'Ajouter un type d’identité',
    title: 'Ajouter un type d’identité',
    name: 'Nom',
    nameHint: 'Ce que les gens lisent, par exemple « Numéro de fidélité ».',
    code: 'Code',
    codeHint:
      'Symbole utilisé dans les messages et les expressions. Il ne pourra plus être modifié.',
    category: 'Catégorie',
    categoryHint: 'Elle ne pourra plus être modifiée.',
    action: 'Ajouter',
    done: (name) => `${name} a été ajouté`,
  },
  edit: {
    action: (name) => `Renommer ${name}`,
    title: 'Renommer le type d’identité',
    fixed: 'Le code et la catégorie sont fixés à la création.',
    done: (name) => `Le nom est maintenant ${name}`,
  },
  remove: {
    action: (name) => `Supprimer ${name}`,
    done: (name) => `${name} a été supprimé`,
    usedTitle: (name) => `${name} ne peut pas être supprimé`,
    usedText: 'Ceux-ci l’utilisent. Donnez-leur d’abord un autre type d’identité :',
    productNote:
      'Dans le produit, un type d’identité ne peut jamais être supprimé ; ici, seulement s’il n’est utilisé nulle part.',
  },
  unknown: {
    title: 'Vos schémas et événements utilisent des types d’identité qui ne sont pas configurés',
    add: (code) => `Ajouter ${code}…`,
  },
  problems: {
    'identity/code-missing': () => 'Donnez-lui un code.',
    'identity/code-characters': (params) =>
      `${params['found'] === ' ' ? 'Une espace' : `« ${params['found']} »`} ne peut pas figurer dans un code. Utilisez lettres, chiffres, soulignement, point et tiret, en commençant par une lettre ou un chiffre.`,
    'identity/code-too-long': (params) =>
      `Le code a ${params['length']} caractères ; ${params['limit']} au plus sont permis.`,
    'identity/code-taken': (params) =>
      `Le code ${params['code']} appartient à « ${params['name']} ». Majuscules et minuscules ne font pas de différence.`,
    'identity/name-missing': () => 'Donnez-lui un nom.',
    'identity/name-too-long': (params) =>
      `Le nom a ${params['length']} caractères ; ${params['limit']} au plus sont permis.`,
    'identity/name-taken': (params) =>
      `« ${params['name']} » est déjà le nom de ${params['code']}.`,
    'identity/category-unknown': (params) =>
      `La catégorie « ${params['category']} » n’existe pas. Choisissez-en une dans la liste.`,
    'identity/value-empty': () => 'Une valeur vide n’identifie personne.',
    'identity/value-form': (params) =>
      `« ${params['value']} » ne ressemble pas à une valeur de ce type.`,
    'identity/value-not-normalised': (params) =>
      `« ${params['value']} » est comparé sous la forme « ${params['expected']} ».`,
  },
};
