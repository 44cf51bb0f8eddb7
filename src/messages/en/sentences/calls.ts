/** What functions give, in English (expression-language.md §9). */
import type { CallName } from '#domain/expression';
import { after, listed, type Noun } from './noun.ts';

/** The arguments of a call in words. */
export interface CallWords {
  /** As they stand inside a phrase; texts in quotes. */
  readonly words: readonly string[];
  /** Texts without quotes where they do without: names of zones. */
  readonly plain: readonly string[];
  /** What the first argument consists of: "elements of Tags". */
  readonly elements: string;
  /** The last argument as "one of A or B", "in Tags". */
  readonly membership: string;
}

type Tell = (call: CallWords) => Noun | string;

const two =
  (one: (a: string) => string, both: (a: string, b: string) => string): Tell =>
  ({ words: [a = '', b] }) =>
    b === undefined ? one(a) : both(a, b);

const extreme = (superlative: string, comparative: string): Tell =>
  two(
    (a) => `the ${superlative} of ${a}`,
    (a, b) => `the ${comparative} of ${a} and ${b}`,
  );

const counted = (ordinal: string, what: string, count: string): string =>
  count === '1' ? `${ordinal} ${what}` : `${ordinal} ${count} ${what}s`;

export const calls: Readonly<Record<CallName, Tell>> = {
  joinedList: ({ elements }) => `the joined ${elements}`,
  firstPosition: ({ words: [a, b] }) => `the position of ${b} in ${a}`,
  lastPosition: ({ words: [a, b] }) => `the last position of ${b} in ${a}`,
  length: ({ words: [a] }) => `the length of ${a}`,
  lowerCase: ({ words: [a] }) => after(`${a} in lower case`),
  upperCase: ({ words: [a] }) => after(`${a} in upper case`),
  replacedFirst: ({ words: [a, b, c] }) => after(`${a} with the first ${b} replaced by ${c}`),
  replacedAll: ({ words: [a, b, c] }) => after(`${a} with every ${b} replaced by ${c}`),
  splitParts: ({ words: [a, b] }) => listed(`parts of ${a} split at ${b}`),
  firstCharacters: ({ words: [a, n = ''] }) =>
    n === '1'
      ? `the first character of ${a}`
      : { text: `the first ${n} characters of ${a}`, plural: true },
  charactersFrom: ({ words: [a, from] }) => after(`${a} from character ${from} on`),
  charactersBetween: ({ words: [a, from, to] }) =>
    from === to
      ? `character ${from} of ${a}`
      : { text: `characters ${from} to ${to} of ${a}`, plural: true },
  partFrom: ({ words: [a, from] }) => `the part of ${a} from index ${from} on`,
  partBetween: ({ words: [a, from, to] }) =>
    `the part of ${a} from index ${from} to before index ${to}`,
  trimmed: ({ words: [a] }) => after(`${a} without spaces at its ends`),
  newUuid: () => 'a new UUID',

  difference: ({ elements, words: [, b] }) => listed(`${elements} that are not in ${b}`),
  merged: ({ elements, words: [, b] }) => listed(`${elements} followed by those of ${b}`),
  mergedDistinct: ({ elements, words: [, b] }) => listed(`distinct ${elements} and of ${b}`),
  common: ({ words: [a, b] }) => listed(`elements that ${a} and ${b} have in common`),
  distinct: ({ elements }) => listed(`distinct ${elements}`),
  distinctBy: ({ elements, words: [, key] }) => listed(`${elements} that differ in ${key}`),
  distinctWithGap: ({ elements }) => listed(`distinct ${elements} (an empty one included)`),
  filtered: ({ elements, words: [, key], membership }) =>
    listed(`${elements} whose ${key} is ${membership}`),
  elementNumber: ({ words: [a, n] }) => `element number ${n} of ${a}`,
  elementAt: ({ words: [a, index] }) => `the element of ${a} at index ${index}`,
  firstElements: ({ words: [a, n = ''] }) => listed(`${counted('first', 'element', n)} of ${a}`),
  lastElements: ({ words: [a, n = ''] }) => listed(`${counted('last', 'element', n)} of ${a}`),
  size: ({ words: [a] }) => `the size of ${a}`,
  serialized: ({ elements, words: [, by] }) => `the text of the ${elements} joined by ${by}`,
  serializedQuoted: ({ elements, words: [, by] }) =>
    `the text of the quoted ${elements} joined by ${by}`,
  ascending: ({ words: [a] }) => after(`${a} in ascending order`),
  descending: ({ words: [a] }) => after(`${a} in descending order`),
  ascendingBy: ({ words: [a, key] }) => after(`${a} in ascending order of ${key}`),
  descendingBy: ({ words: [a, key] }) => after(`${a} in descending order of ${key}`),

  average: two(
    (a) => `the average of ${a}`,
    (a, b) => `the average of ${a} and ${b}`,
  ),
  sum: two(
    (a) => `the sum of ${a}`,
    (a, b) => `the sum of ${a} and ${b}`,
  ),
  count: ({ elements }) => `the number of ${elements}`,
  countGaps: ({ elements }) => `the number of empty ${elements}`,
  countWithGaps: ({ elements }) => `the number of ${elements} (empty ones included)`,
  distinctCount: ({ elements }) => `the number of distinct ${elements}`,
  distinctCountBy: ({ elements, words: [, key] }) =>
    `the number of ${elements} that differ in ${key}`,
  distinctCountWithGap: ({ elements }) =>
    `the number of distinct ${elements} (an empty one included)`,
  highest: extreme('highest', 'higher'),
  lowest: extreme('lowest', 'lower'),
  latest: extreme('latest', 'later'),
  earliest: extreme('earliest', 'earlier'),
  longest: extreme('longest', 'longer'),
  shortest: extreme('shortest', 'shorter'),

  asWholeNumber: ({ words: [a] }) => after(`${a} as a whole number`),
  asDecimal: ({ words: [a] }) => after(`${a} as a decimal number`),
  asText: ({ words: [a] }) => after(`${a} as text`),
  asDate: ({ words: [a] }) => after(`${a} as a date`),
  dateOfParts: ({ words: [year, month, day] }) =>
    `the date of year ${year}, month ${month} and day ${day}`,
  asMoment: ({ words: [a] }) => after(`${a} as a date and time`),
  localInZone: ({ words: [a], plain: [, zone] }) => after(`${a} as local time in ${zone}`),
  asLocalTime: ({ words: [a] }) => after(`${a} as a local date and time`),
  asDuration: ({ words: [a] }) => after(`${a} as a duration`),

  now: () => 'now',
  nowInZone: ({ plain: [zone] }) => `the current time in ${zone}`,
  nowInMilliseconds: () => 'the current time in milliseconds',
  hourSet: ({ words: [a, hour] }) => after(`${a} with the hour set to ${hour}`),
  daySet: ({ words: [a, day] }) => after(`${a} with the day of the month set to ${day}`),
  inZone: ({ words: [a], plain: [, zone] }) => after(`${a} in the time zone ${zone}`),

  rounded: ({ words: [a] }) => `the rounded value of ${a}`,
  random: () => 'a random number',
};
