import type { fire as english } from '../en/fire.ts';
import { plural } from '../plural.ts';

export const fire: typeof english = {
  heading: 'Déclencher',
  fire: 'Déclencher',
  firing: 'Déclenchement…',
  onlyHere: 'dans ce navigateur seulement',
  editorLabel: 'Charge utile à déclencher',
  reset: 'Réinitialiser',
  resetMatching: 'Une charge utile qui déclenche',
  resetNearMiss: 'Une charge utile qui manque de peu',
  resetSample: 'Un exemple réaliste',
  load: 'Charger',
  clock: 'Horloge',
  clockNow: 'Maintenant',
  clockSet: (when) => `Horloge : ${when}`,
  clockLabel: 'Juger comme s’il était (date et heure ISO, UTC)',
  clockInvalid: 'Écrivez une date et une heure comme 2026-03-01T09:15:01Z.',
  clockUseTimestamp: 'Une seconde après la charge utile',
  clockRemedy: 'Régler l’horloge une seconde après et déclencher',
  clockReset: 'Prendre l’heure réelle',
  clockApply: 'Régler l’horloge',
  verdict: 'Verdict',
  noVerdict:
    'Déclenchez une charge utile pour voir quels événements elle déclenche, et pourquoi les autres se taisent.',
  verdictOf: (index, total) => `Charge utile ${index} sur ${total}`,
  stages: {
    received: 'Reçue',
    formed: 'Bien formée',
    valid: 'Conforme',
    recognised: 'Reconnue',
    identified: 'Identifiée',
  },
  stageOutcome: {
    passed: 'passée',
    failed: 'échouée',
    notReached: 'non atteinte',
    notApplicable: 'sans objet',
  },
  rejected: 'Charge utile refusée',
  matchedCount: (count) =>
    plural(
      'fr',
      count,
      (n) => `${n} événement déclenché`,
      (n) => `${n} événements déclenchés`,
    ),
  noneMatched: 'Aucun événement déclenché',
  matched: 'Déclenché',
  notMatched: 'Non déclenché',
  showAll: (count) => `Tout afficher (${count})`,
  otherSchemas: (count) =>
    plural(
      'fr',
      count,
      (n) => `${n} événement d’un autre schéma`,
      (n) => `${n} événements d’autres schémas`,
    ),
  notTakingPart: (count) =>
    plural(
      'fr',
      count,
      (n) => `${n} événement avec des problèmes ne participe pas`,
      (n) => `${n} événements avec des problèmes ne participent pas`,
    ),
  draft: 'ce brouillon',
  thisEvent: 'Cet événement',
  otherEvents: 'Autres événements',
  labelled: (label) => `${label}\u00a0:`,
  profileIdentifier: 'Identifiant de profil',
  supplementalIdentifier: 'Identifiant supplémentaire',
  noIdentityType: 'sans type d’identité',
  businessNote: 'Lance ses parcours pour toute une audience, 15 à 60 minutes plus tard.',
  quotaNote: (count) =>
    `Une charge utile déclenche ${count} événements : elle compte ${count} fois dans le quota de 5\u202f000 événements par seconde.`,
  violations: (count, schema) =>
    plural(
      'fr',
      count,
      (n) => `${n} écart au schéma ${schema}`,
      (n) => `${n} écarts au schéma ${schema}`,
    ),
  productListsFirst:
    'En mode asynchrone, le produit liste les cinq premières erreurs ; elles sont marquées.',
  productListsAll: 'Le produit les listerait toutes.',
  productListsThis: 'listée par le produit',
  mayReportAs: (codes) =>
    `Le produit l’annonce peut-être sous ${codes} : vu par d’autres, non documenté.`,
  copyPointer: (pointer) => `Copier ${pointer}`,
  pointerCopied: (pointer) => `${pointer} copié.`,
  pointerNotCopied: 'Le navigateur a refusé le presse-papiers.',
  morePlaces: (count, total) => `Afficher ${count} emplacements de plus sur ${total}`,
  moreKinds: (count, total) => `Afficher ${count} erreurs de plus sur ${total}`,
  notListed: (count) =>
    `${count} autres sont comptées sans être listées ; elles apparaîtront une fois celles-ci corrigées.`,
  fixAll: {
    'violation/type': (count) => `Corriger le type de ${count ?? 'toutes les'} valeurs`,
    'violation/null': (count) => `Supprimer ${count ?? 'toutes les'} clés à null`,
    'violation/empty': (count) => `Supprimer ${count ?? 'toutes les'} clés au texte vide`,
    'violation/unknown-key': (count) => `Renommer ${count ?? 'toutes les'} clés`,
    'violation/enum': (count) => `Écrire ${count ?? 'toutes les'} valeurs comme dans la liste`,
    'violation/format': (count) => `Corriger la forme de ${count ?? 'toutes les'} valeurs`,
    'violation/pattern': (count) => `Corriger la casse de ${count ?? 'toutes les'} valeurs`,
    'violation/namespace-case': (count) => `Renommer ${count ?? 'tous les'} types d’identité`,
  },
  wording: 'Texte du produit',
  stale: 'La charge utile ou l’événement a changé depuis ce verdict.',
  announce: (matched, names) =>
    matched === 0
      ? 'Charge utile déclenchée. Aucun événement ne correspond.'
      : `Charge utile déclenchée. Correspondent : ${names}.`,
  clauses: 'Clauses',
  history: 'Historique',
  noHistory: 'Aucun déclenchement pour l’instant.',
  rerun: 'Déclencher à nouveau',
  clearHistory: 'Vider l’historique',
  historyMatched: (names) => `Déclenchés : ${names}`,
  failures: {
    'engine/restarted': 'Le moteur s’est arrêté et a été relancé. Déclenchez encore une fois.',
    'engine/cancelled': 'Le déclenchement a été annulé.',
    'engine/timeout': 'Le déclenchement a pris trop de temps et a été arrêté.',
  },
};
