/** Ce que donnent les fonctions, en français (expression-language.md §9). */
import type { CallName } from '#domain/expression';
import {
  after,
  agreed,
  de,
  feminine,
  listed,
  masculine,
  qualified,
  to,
  type Noun,
} from './noun.ts';

/** Les arguments d’un appel en mots. */
export interface CallWords {
  /** Comme ils se tiennent dans une tournure ; les textes entre guillemets. */
  readonly words: readonly string[];
  /** Les textes sans guillemets là où ils s’en passent : les noms de fuseaux. */
  readonly plain: readonly string[];
  /** Ce dont le premier argument est fait : « éléments de Tags ». */
  readonly elements: string;
  /** Le dernier argument : « vaut A ou B », « figure dans Tags ». */
  readonly membership: string;
  /** Genre du premier argument. */
  readonly gender: 'm' | 'f';
}

type Tell = (call: CallWords) => Noun;

const two =
  (make: (text: string) => Noun, noun: string): Tell =>
  ({ words: [a = '', b] }) =>
    make(b === undefined ? `${noun} ${de(a)}` : `${noun} ${de(a)} et ${de(b)}`);

const distinct = (elements: string): string => qualified(elements, 'distincts', 'distinctes');

const extreme =
  (make: (text: string) => Noun, noun: string): Tell =>
  ({ words: [a = '', b] }) =>
    make(b === undefined ? `${noun} ${de(a)}` : `${noun} entre ${a} et ${b}`);

const counted = (ordinals: readonly [string, string], n: string): string =>
  n === '1' ? `${ordinals[0]} élément` : `${n} ${ordinals[1]} éléments`;

const some = (ordinals: readonly [string, string]): Tell => {
  return ({ words: [a = '', n = ''] }) =>
    n === '1'
      ? masculine(`le ${counted(ordinals, n)} ${de(a)}`)
      : listed(`${counted(ordinals, n)} ${de(a)}`);
};

export const calls: Readonly<Record<CallName, Tell>> = {
  joinedList: ({ elements }) =>
    listed(`${elements} ${agreed(elements, 'mis', 'mises')} bout à bout`),
  firstPosition: ({ words: [a, b] }) => feminine(`la position de ${b} dans ${a}`),
  lastPosition: ({ words: [a, b] }) => feminine(`la dernière position de ${b} dans ${a}`),
  length: ({ words: [a = ''] }) => feminine(`la longueur ${de(a)}`),
  lowerCase: ({ words: [a], gender }) => after(`${a} en minuscules`, gender),
  upperCase: ({ words: [a], gender }) => after(`${a} en majuscules`, gender),
  replacedFirst: ({ words: [a, b, c], gender }) =>
    after(`${a} avec le premier ${b} remplacé par ${c}`, gender),
  replacedAll: ({ words: [a, b, c], gender }) =>
    after(`${a} avec chaque ${b} remplacé par ${c}`, gender),
  splitParts: ({ words: [a = '', b] }) => listed(`parties ${de(a)} séparées par ${b}`, 'f'),
  firstCharacters: ({ words: [a = '', n = ''] }) =>
    n === '1'
      ? masculine(`le premier caractère ${de(a)}`)
      : { ...masculine(`les ${n} premiers caractères ${de(a)}`), plural: true },
  charactersFrom: ({ words: [a, from], gender }) =>
    after(`${a} à partir du caractère ${from}`, gender),
  charactersBetween: ({ words: [a = '', from, end] }) =>
    from === end
      ? masculine(`le caractère ${from} ${de(a)}`)
      : { ...masculine(`les caractères ${from} à ${end} ${de(a)}`), plural: true },
  partFrom: ({ words: [a = '', from = ''] }) =>
    feminine(`la partie ${de(a)} à partir de l’indice ${from}`),
  partBetween: ({ words: [a = '', from, end] }) =>
    feminine(`la partie ${de(a)} de l’indice ${from} jusqu’avant l’indice ${end}`),
  trimmed: ({ words: [a], gender }) => after(`${a} sans espaces aux extrémités`, gender),
  newUuid: () => masculine('un nouvel UUID'),

  difference: ({ elements, words: [, b] }) =>
    listed(`${elements} ${agreed(elements, 'absents', 'absentes')} ${de(b ?? '')}`),
  merged: ({ elements, words: [, b = ''] }) =>
    listed(`${elements} ${agreed(elements, 'suivis de ceux', 'suivies de celles')} ${de(b)}`),
  mergedDistinct: ({ elements, words: [, b = ''] }) => listed(`${distinct(elements)} et ${de(b)}`),
  common: ({ words: [a = '', b = ''] }) => listed(`éléments communs ${to(a)} et ${to(b)}`),
  distinct: ({ elements }) => listed(distinct(elements)),
  distinctBy: ({ elements, words: [, key] }) => listed(`${elements} qui diffèrent par ${key}`),
  distinctWithGap: ({ elements }) => listed(`${distinct(elements)} (un vide compris)`),
  filtered: ({ elements, words: [, key], membership }) =>
    listed(`${elements} dont ${key} ${membership}`),
  elementNumber: ({ words: [a = '', n] }) => masculine(`l’élément numéro ${n} ${de(a)}`),
  elementAt: ({ words: [a = '', index] }) => masculine(`l’élément ${de(a)} à l’indice ${index}`),
  firstElements: some(['premier', 'premiers']),
  lastElements: some(['dernier', 'derniers']),
  size: ({ words: [a = ''] }) => feminine(`la taille ${de(a)}`),
  serialized: ({ elements, words: [, by] }) =>
    masculine(`le texte des ${elements} ${agreed(elements, 'joints', 'jointes')} par ${by}`),
  serializedQuoted: ({ elements, words: [, by] }) =>
    masculine(
      `le texte des ${elements} entre guillemets, ${agreed(elements, 'joints', 'jointes')} par ${by}`,
    ),
  ascending: ({ words: [a], gender }) => after(`${a} en ordre croissant`, gender),
  descending: ({ words: [a], gender }) => after(`${a} en ordre décroissant`, gender),
  ascendingBy: ({ words: [a, key], gender }) => after(`${a} en ordre croissant de ${key}`, gender),
  descendingBy: ({ words: [a, key], gender }) =>
    after(`${a} en ordre décroissant de ${key}`, gender),

  average: two(feminine, 'la moyenne'),
  sum: two(feminine, 'la somme'),
  count: ({ elements }) => masculine(`le nombre ${de(elements)}`),
  countGaps: ({ elements }) => masculine(`le nombre ${de(qualified(elements, 'vides', 'vides'))}`),
  countWithGaps: ({ elements }) => masculine(`le nombre ${de(elements)} (vides compris)`),
  distinctCount: ({ elements }) => masculine(`le nombre ${de(distinct(elements))}`),
  distinctCountBy: ({ elements, words: [, key] }) =>
    masculine(`le nombre ${de(elements)} qui diffèrent par ${key}`),
  distinctCountWithGap: ({ elements }) =>
    masculine(`le nombre ${de(distinct(elements))} (un vide compris)`),
  highest: extreme(masculine, 'le maximum'),
  lowest: extreme(masculine, 'le minimum'),
  latest: extreme(feminine, 'la date la plus tardive'),
  earliest: extreme(feminine, 'la date la plus ancienne'),
  longest: extreme(feminine, 'la durée la plus longue'),
  shortest: extreme(feminine, 'la durée la plus courte'),

  asWholeNumber: ({ words: [a] }) => after(`${a} en nombre entier`),
  asDecimal: ({ words: [a] }) => after(`${a} en nombre décimal`),
  asText: ({ words: [a] }) => after(`${a} en texte`),
  asDate: ({ words: [a] }) => after(`${a} en date`),
  dateOfParts: ({ words: [year = '', month = '', day = ''] }) =>
    feminine(`la date d’année ${year}, de mois ${month} et de jour ${day}`),
  asMoment: ({ words: [a] }) => after(`${a} en date et heure`),
  localInZone: ({ words: [a], plain: [, zone] }) => after(`${a} en heure locale de ${zone}`),
  asLocalTime: ({ words: [a] }) => after(`${a} en date et heure locales`),
  asDuration: ({ words: [a] }) => after(`${a} en durée`),

  now: () => masculine('l’instant présent'),
  nowInZone: ({ plain: [zone] }) => feminine(`l’heure actuelle dans le fuseau ${zone}`),
  nowInMilliseconds: () => feminine('l’heure actuelle en millisecondes'),
  hourSet: ({ words: [a, hour], gender }) => after(`${a} avec l’heure mise à ${hour}`, gender),
  daySet: ({ words: [a, day], gender }) => after(`${a} avec le jour du mois mis à ${day}`, gender),
  inZone: ({ words: [a], plain: [, zone], gender }) => after(`${a} dans le fuseau ${zone}`, gender),

  rounded: ({ words: [a = ''] }) => masculine(`l’arrondi ${de(a)}`),
  random: () => masculine('un nombre aléatoire'),
};
