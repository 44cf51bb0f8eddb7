import type { replay as english } from '../en/replay.ts';
import { plural } from '../plural.ts';

const number = (value: number) => value.toLocaleString('fr');
const events = (count: number) =>
  plural(
    'fr',
    count,
    (n) => `${n} événement`,
    (n) => `${n} événements`,
  );
const share = (ratio: number) =>
  ratio > 0 && ratio < 0.01 ? '< 1 %' : `${number(Math.round(ratio * 100))} %`;
const bytes = (size: number) => {
  const units = ['o', 'Ko', 'Mo', 'Go', 'To'];
  const power = size < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(size) / 3));
  const value = size / 1000 ** power;
  const digits = power === 0 || value >= 100 ? 0 : 1;
  return `${value.toLocaleString('fr', { maximumFractionDigits: digits })} ${units[power]}`;
};
const duration = (seconds: number) => {
  if (seconds < 60) return `${number(Math.max(1, Math.round(seconds)))} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${Math.round(seconds % 60)} s`
    : `${number(Math.floor(minutes / 60))} h ${minutes % 60} min`;
};

export const replay: typeof english = {
  title: 'Rejeu',
  intro:
    'Lancez un journal d’événements réels sur tous les événements de l’espace de travail : lesquels se déclenchent, lesquels restent muets et de combien, et ce dont personne ne veut.',
  choose: 'Choisir un journal…',
  chooseOther: 'Choisir un autre journal…',
  dropHint: 'Déposez un journal d’événements',
  bytes,
  share,

  empty: {
    title: 'Qu’aurait déclenché le trafic d’hier ?',
    text: 'Déposez un journal d’événements n’importe où sur cette page, ou choisissez-en un. Sa taille importe peu : il est lu par morceaux, jamais tenu en entier.',
    formatsTitle: 'Un journal peut être',
    formats: [
      'du NDJSON : un événement, un message de streaming ou un lot par ligne',
      'un tableau JSON de ceux-ci',
      'un CSV dont l’en-tête nomme des champs par chemin, comme placeContext.geo.city',
      'un fichier HAR enregistré dans les outils du navigateur, avec les requêtes du Web SDK',
      'n’importe lequel d’entre eux compressé avec gzip',
    ],
    private:
      'Rien ne quitte ce navigateur, et rien du journal n’est conservé sans que vous le demandiez.',
  },

  log: {
    label: 'Journal',
    formats: { lines: 'NDJSON', elements: 'liste JSON', table: 'CSV', har: 'HAR' },
    packed: 'compressé avec gzip',
    remove: 'Décharger le journal',
  },

  kept: {
    offer: (name, size, when) =>
      `${name} (${bytes(size)}) est conservé dans ce navigateur depuis le ${when}.`,
    load: 'Charger le journal conservé',
    keep: 'Conserver ce journal dans ce navigateur',
    hint: (size) =>
      `Prend ${bytes(size)} du stockage de ce navigateur, jusqu’à ce que vous le supprimiez. Sinon, le journal est oublié à la fermeture de l’onglet.`,
    replaces: (name) => `Remplace le journal conservé ${name}.`,
    keeping: (size) => `Copie de ${bytes(size)}…`,
    isKept: (size) => `Conservé dans ce navigateur : ${bytes(size)}.`,
    delete: 'Supprimer le journal conservé',
    deleted: 'Le journal conservé a été supprimé.',
    full: (size) =>
      `Le navigateur n’a pas la place pour ${bytes(size)} : le journal n’est pas conservé. Il reste chargé jusqu’à la fermeture de cet onglet ; l’espace de travail n’est pas touché.`,
    failed: (reason) => `Le journal n’est pas conservé. ${reason}`,
  },

  run: 'Lancer',
  runAgain: 'Relancer',
  cancel: 'Annuler',
  noEvents:
    'L’espace de travail n’a aucun événement sur lequel lancer le journal. Commencez par en créer un.',
  progress: {
    label: 'Lecture du journal',
    read: (read, total) => `${bytes(read)} sur ${bytes(total)}`,
    events,
    rate: (perSecond) => `${number(Math.round(perSecond))} événements par seconde`,
    left: (seconds) => `encore ${duration(seconds)}`,
    starting: 'Démarrage…',
    announce: (percent) => `${percent} % du journal lu`,
  },
  states: {
    partial: 'partiel : la lecture du journal continue',
    cancelled: (count) => `Annulé après ${events(count)}. Les résultats affichés sont partiels.`,
    done: (count, seconds) => `${events(count)} en ${duration(seconds)}`,
    announceDone: (count, matched) =>
      `Le rejeu est terminé : ${events(count)} lus, ${number(matched)} déclenchements.`,
    outdated:
      'L’espace de travail a changé depuis ce rejeu. Relancez-le pour voir ce que cela change.',
  },
  failures: {
    'engine/restarted':
      'Un fil du rejeu s’est arrêté. L’espace de travail n’est pas touché : relancez.',
    'engine/cancelled': 'Le rejeu a été annulé.',
    'engine/timeout': 'Un fil du rejeu a pris trop de temps et a été arrêté. Relancez.',
  },

  logProblems: {
    'log/empty': () => 'Le fichier est vide : il ne contient aucun événement.',
    'log/binary': () =>
      'Le fichier n’est pas du texte. Un journal est du NDJSON, du JSON, un CSV ou un HAR, ou l’un d’eux compressé avec gzip.',
    'log/gzip-truncated': () =>
      'Le fichier gzip s’arrête trop tôt : il a été coupé pendant la copie ou l’écriture. Ce qui a pu être décompressé a été lu.',
    'log/gzip-damaged': () =>
      'Le fichier gzip est abîmé et n’a pas pu être décompressé plus loin. Ce qui précède a été lu.',
    'log/truncated': () =>
      'Le fichier s’arrête au milieu : sa liste n’est jamais fermée. Ce qui précède a été lu.',
    'log/no-events': () =>
      'C’est bien du JSON, mais il ne contient aucune liste d’événements : il faut des événements, des messages, un lot, ou un fichier HAR avec des requêtes du Web SDK.',
    'log/no-header': () =>
      'La première ligne du tableau ne nomme aucun champ. Un CSV commence par des chemins de champs, comme eventType,placeContext.geo.city.',
    'log/unreadable': () =>
      'Le navigateur n’a pas pu lire le fichier plus loin. Il a peut-être été modifié, déplacé ou supprimé depuis que vous l’avez choisi : choisissez-le à nouveau.',
  },
  logProblemTitle: 'Le journal ne se termine pas comme un journal',

  recordProblems: {
    'record/too-many-cells': () => 'La ligne a plus de cellules que l’en-tête.',
    'record/unclosed-quote': () => 'Un guillemet de cette ligne n’est jamais fermé.',
  },

  summary: {
    label: 'Résumé',
    events: 'Événements lus',
    matches: 'Déclenchements',
    orphans: 'Orphelins',
    silent: 'Événements muets',
    unreadable: 'Illisibles',
    refused: 'Refusés',
    refusedHint: 'Lus, mais refusés à cause de leur enveloppe avant d’être proposés.',
  },
  exportCsv: 'Exporter en CSV',
  exported: (file) => `${file} a été remis au navigateur.`,

  csv: {
    definition: 'Événement',
    eventType: 'Type d’événement',
    matched: 'Déclenchés',
    invalid: 'Non conformes',
    unidentified: 'Sans personne',
    orphans: 'Orphelins',
    events: 'Nombre',
    silent: 'Événement muet',
    nearestClause: 'Clause la plus proche',
    eventsAway: 'Échoués sur cette clause seule',
    eventsLookedAt: 'Examinés',
    noType: '(sans type)',
    otherTypes: 'tous les autres types',
  },

  tabs: {
    label: 'Résultats',
    definitions: 'Par événement',
    matrix: 'Matrice',
    orphans: 'Orphelins',
    silent: 'Muets',
    unreadable: 'Illisibles',
  },

  outcomes: {
    matched: 'déclenché',
    invalidXdm: 'non conforme au schéma',
    identityNotFound: 'personne introuvable',
  },
  definitions: {
    label: 'Événements de l’espace de travail',
    columns: {
      name: 'Événement',
      recognised: 'Reconnus',
      matched: 'Déclenchés',
      invalidXdm: 'Non conformes',
      identityNotFound: 'Sans personne',
      state: 'État',
      samples: 'Exemples',
    },
    silent: 'muet',
    silentHint: 'Aucun événement du journal ne l’a déclenché.',
    notTakingPart: (count) =>
      plural(
        'fr',
        count,
        (n) => `ne participe pas : ${n} problème`,
        (n) => `ne participe pas : ${n} problèmes`,
      ),
  },

  matrix: {
    label: 'Types d’événement par événement de l’espace de travail',
    eventType: 'Type d’événement',
    count: 'Nombre',
    noType: '(sans type)',
    otherTypes: 'tous les autres types',
    hint: 'Combien d’événements de chaque type ont déclenché, et leur part dans ce type. Les flèches déplacent, Entrée montre des exemples.',
    notMatched: (count) => `+ ${number(count)} sans suite`,
    cell: (type, name, matched, ratio, total) =>
      `${type}, ${name} : ${number(matched)} déclenchés, ${share(ratio)} de ${number(total)}`,
    cellNotMatched: (invalid, unidentified) =>
      [
        ...(invalid > 0 ? [`${number(invalid)} non conformes au schéma`] : []),
        ...(unidentified > 0 ? [`${number(unidentified)} sans personne`] : []),
      ].join(', '),
    empty: (type, name) => `${type}, ${name} : aucun`,
  },

  orphans: {
    label: 'Événements que personne n’a reconnus, par type',
    hint: (count, ratio) =>
      `${events(count)} (${share(ratio)}) sans aucun événement de l’espace de travail pour les reconnaître.`,
    none: 'Chaque événement du journal a été reconnu par au moins un événement de l’espace de travail.',
    columns: {
      eventType: 'Type d’événement',
      count: 'Orphelins',
      share: 'Part du type',
      samples: 'Exemples',
    },
  },

  silent: {
    label: 'Événements jamais déclenchés, avec ce qui en fut le plus proche',
    none: 'Chaque événement qui participe a été déclenché au moins une fois.',
    never: 'Aucun événement du journal n’en fut à une clause près.',
    byId: 'Aucun événement du journal ne portait son ID d’événement.',
    recognised: (count) =>
      `${events(count)} reconnus, mais non conformes au schéma ou sans personne : voyez les exemples.`,
    oneAway: (count) =>
      plural(
        'fr',
        count,
        (n) => `${n} événement n’a échoué que sur cette clause :`,
        (n) => `${n} événements n’ont échoué que sur cette clause :`,
      ),
    lookedAt: (looked, all) =>
      `Ce qui en fut proche a été relevé sur ${number(looked)} des ${number(all)} événements.`,
    notTakingPart: 'A des problèmes et ne participe pas.',
  },

  unreadable: {
    label: 'Enregistrements illisibles',
    none: 'Tous les enregistrements du journal ont été lus.',
    hint: (count) =>
      plural(
        'fr',
        count,
        (n) => `${n} enregistrement n’a pas pu être lu. Tous les autres l’ont été.`,
        (n) => `${n} enregistrements n’ont pas pu être lus. Tous les autres l’ont été.`,
      ),
    first: (shown) => `Les ${number(shown)} premiers sont listés.`,
    columns: { line: 'Ligne', reason: 'Raison' },
  },

  samples: {
    show: (subject) => `Voir des exemples : ${subject}`,
    button: 'Exemples',
    title: 'Exemples',
    line: (line) => `Ligne ${number(line)}`,
    masked: 'Champs masqués',
    maskedHint:
      'Les valeurs des champs d’identité et personnels sont masquées. Activez un champ pour voir les siennes.',
    noneMasked: 'Aucun champ d’identité ou personnel dans ces exemples.',
    first: (shown, all) => (shown < all ? `Les ${number(shown)} premiers sur ${number(all)}.` : ''),
    open: 'Déclencher et expliquer',
    openNamed: (line, name) => `Déclencher et expliquer la ligne ${number(line)} dans ${name}`,
    openIn: 'Expliquer dans',
    openInHint:
      'Personne ne les a reconnus : choisissez l’événement dont le panneau de test en expliquera un. Le verdict y dit pourquoi, pour chaque événement.',
    unnamed: 'sans type d’événement',
    text: (line) => `Événement de la ligne ${number(line)}`,
    showText: 'Charge utile',
  },

  edit: {
    title: 'Avant et après',
    noLog:
      'Quand un journal est chargé, vous voyez ici quels événements une modification gagne et perd.',
    toReplay: 'Charger un journal',
    newEvent: 'Un nouvel événement : tout ce qu’il reconnaît est gagné.',
    gained: 'Gagnés',
    lost: 'Perdus',
    unchanged: 'Inchangés',
    reading: (ratio) => `${share(ratio)} lu`,
    over: (count) => `sur ${events(count)}`,
    sameAsSaved: 'Le brouillon dit la même chose que la version enregistrée.',
    show: (label, count) => `${label} : ${number(count)}`,
    announce: (gained, lost, unchanged) =>
      `Gagnés ${number(gained)}, perdus ${number(lost)}, inchangés ${number(unchanged)}.`,
    failed: 'La comparaison s’est arrêtée. Elle reprend à la prochaine modification.',
    paused: 'Le brouillon a des problèmes : la comparaison attend qu’ils soient résolus.',
  },
};
