import type { proposal as english } from '../en/proposal.ts';
import { plural } from '../plural.ts';

export const proposal: typeof english = {
  menu: 'Depuis des exemples de charges utiles…',
  title: 'Schéma depuis des exemples de charges utiles',
  back: 'Revenir aux charges utiles',
  undo: 'Défaire la correction',
  redo: 'Refaire la correction',
  discardTitle: 'Abandonner les corrections ?',
  discardText: 'Ce que vous avez dit et corrigé de la proposition n’est gardé nulle part ailleurs.',
  discard: 'Abandonner',
  keep: 'Continuer',

  samples: {
    intro:
      'Des événements tels qu’ils sont envoyés : un seul, un tableau, ou un par ligne (NDJSON), nus ou dans leurs messages. Plus il y en a, meilleure est la proposition.',
    label: 'Exemples de charges utiles',
    choose: 'Choisir des fichiers…',
    dropHint: 'Déposez des fichiers d’exemples',
    pasted: 'Texte collé',
    files: 'Fichiers',
    remove: (name) => `Retirer ${name}`,
    read: (count) =>
      plural(
        'fr',
        count,
        (n) => `${n} charge utile lue`,
        (n) => `${n} charges utiles lues`,
      ),
    unwrapped: 'Elles ont été sorties de leurs messages.',
    unreadable: (count) =>
      plural(
        'fr',
        count,
        (n) => `${n} endroit n’a pas pu être lu. Tout le reste l’a été.`,
        (n) => `${n} endroits n’ont pas pu être lus. Tout le reste l’a été.`,
      ),
    line: (line) => `Ligne ${line.toLocaleString('fr')}`,
    more: (count) => `… et ${count.toLocaleString('fr')} de plus.`,
    propose: 'Proposer un schéma',
  },

  draft: {
    label: 'Le schéma',
    from: (count) =>
      plural(
        'fr',
        count,
        (n) => `Proposé d’après ${n} charge utile`,
        (n) => `Proposé d’après ${n} charges utiles`,
      ),
    title: 'Titre',
    titleHint: 'Son nom dans toutes les listes.',
    titleMissing: 'Donnez un titre au schéma.',
    titleTaken: 'Un autre schéma porte aussi ce titre.',
    class: 'Classe',
    experienceEvent: 'XDM ExperienceEvent',
    experienceEventHint: 'Ce qu’une personne a fait : pour les événements unitaires.',
    ownClass: 'Une classe de série temporelle à vous',
    ownClassHint: 'Ce qui est arrivé à des choses : pour les événements métier.',
    profile: 'Activé pour le profil',
    id: 'Identifiant',
    idNew: 'Inventé pour l’ébauche.',
    idOfMessages: 'Celui que nomment les messages.',
    fit: 'Les exemples y conviennent-ils ?',
    allFit: (count) =>
      plural(
        'fr',
        count,
        () => 'La charge utile convient au schéma.',
        (n) => `Les ${n} charges utiles conviennent au schéma.`,
      ),
    someDoNot: (count, all) =>
      plural(
        'fr',
        count,
        (n) =>
          all === 1
            ? 'La charge utile serait refusée :'
            : `${n} charge utile sur ${all.toLocaleString('fr')} serait refusée :`,
        (n) => `${n} charges utiles sur ${all.toLocaleString('fr')} seraient refusées :`,
      ),
    firstOf: (count) => `Les ${count.toLocaleString('fr')} premières ont été essayées.`,
    notes: 'Ce qui a été remarqué',
    save: 'Enregistrer l’ébauche',
  },

  fields: {
    label: 'Champs proposés',
    width: 'Largeur des champs proposés',
    widthOfDetails: 'Largeur des corrections',
    onlyOpen: 'À vérifier seulement',
    noneOpen: 'Rien n’est à vérifier.',
    entry: 'Chaque entrée',
    value: 'Chaque valeur',
    conflict: 'plusieurs types',
    noted: 'voir la remarque',
    guess: (namespace) => `${namespace} ?`,
    guessHint:
      'Les valeurs ressemblent à des identités. Rien n’est posé tant que vous ne le dites pas.',
    values: (count) =>
      plural(
        'fr',
        count,
        (n) => `${n} valeur`,
        (n) => `${n} valeurs`,
      ),
    suggestions: (count) =>
      plural(
        'fr',
        count,
        (n) => `${n} suggestion`,
        (n) => `${n} suggestions`,
      ),
  },

  evidence: {
    title: 'Ce qui a été vu',
    places: (count, all) =>
      count === all
        ? `Chacune des ${all.toLocaleString('fr')} fois où il pouvait être là`
        : `${count.toLocaleString('fr')} des ${all.toLocaleString('fr')} fois où il pouvait être là`,
    different: (count, isAtLeast) =>
      isAtLeast
        ? `plus de ${count.toLocaleString('fr')} valeurs différentes`
        : plural(
            'fr',
            count,
            (n) => `${n} valeur`,
            (n) => `${n} valeurs différentes`,
          ),
    summary: (seen, values) => `${seen} ; ${values}`,
    valuesAre: (counted, values) => `${counted} : ${values}`,
    valueTimes: (value, count) => `${value} (${count.toLocaleString('fr')}×)`,
    keys: (values) => `Clés : ${values}`,
    seen: (kinds) => `Vu comme ${kinds}`,
    numbers: (least, greatest) =>
      least === greatest ? `Toujours ${least}` : `De ${least} à ${greatest}`,
    lengths: (least, greatest) =>
      least === greatest
        ? plural(
            'fr',
            least,
            (n) => `Long de ${n} caractère`,
            (n) => `Long de ${n} caractères`,
          )
        : `Long de ${least} à ${greatest} caractères`,
    items: (least, greatest) =>
      least === greatest
        ? plural(
            'fr',
            least,
            (n) => `${n} entrée`,
            (n) => `${n} entrées`,
          )
        : `De ${least} à ${greatest} entrées`,
    none: 'Aucune valeur n’a été vue.',
  },

  details: {
    label: 'Corrections',
    nothing:
      'Choisissez un champ dans l’arborescence pour voir ce qui parle pour lui et le corriger.',
    title: 'Titre',
    type: 'Type',
    required: 'Obligatoire dans chaque charge utile',
    format: 'Format',
    noFormat: 'Texte quelconque',
    enumeration: 'Valeurs',
    anyValue: 'N’importe quelle valeur',
    onlyThese: 'Seulement celles d’une liste',
    suggested: 'Toutes, avec des suggestions',
    list: 'La liste, une valeur par ligne',
    listEmpty: 'Une liste a au moins une valeur.',
    identity: 'Identité',
    noIdentity: 'Pas d’identité',
    identityHint: 'Un type à vous peut être saisi ici et ajouté plus tard à l’espace de travail.',
    primary: 'Identité principale',
    primaryHint: 'Un schéma n’en a qu’une : une autre qui l’était lui cède la place.',
    guess: (namespace) => `En faire une identité de type ${namespace}`,
    drop: 'Omettre ce champ',
    standard: 'Un champ du modèle standard, repris tel qu’il y figure.',
  },

  saved: {
    title: (title) => `${title} est dans l’espace de travail`,
    text: 'L’ébauche fonctionne comme tout autre schéma : on peut la télécharger, la remplacer plus tard par le vrai, et construire des événements dessus.',
    open: 'Ouvrir le schéma',
    createEvent: 'Créer un événement',
  },
};
