/**
 * Sets of characters (code points): the atoms of a pattern. Sets are predicates, so that union, intersection and
 * complement cost nothing to build and Unicode properties need no tables.
 */

/** Answers whether a code point belongs to the set. */
export type CharSet = (codePoint: number) => boolean;

export const ANY_CHARACTER: CharSet = () => true;

/** The set of one range, both ends included. */
export function rangeSet(first: number, last: number): CharSet {
  return (codePoint) => codePoint >= first && codePoint <= last;
}

/** The set of the characters of a text. */
export function setOf(characters: string): CharSet {
  const codePoints = new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));
  return (codePoint) => codePoints.has(codePoint);
}

export function union(...sets: readonly CharSet[]): CharSet {
  return (codePoint) => sets.some((set) => set(codePoint));
}

export function intersection(first: CharSet, second: CharSet): CharSet {
  return (codePoint) => first(codePoint) && second(codePoint);
}

export function complement(set: CharSet): CharSet {
  return (codePoint) => !set(codePoint);
}

/** A set behind a regular expression of the host for one character, such as `/\p{Lu}/u`. */
export function hostSet(expression: RegExp): CharSet {
  return (codePoint) => expression.test(String.fromCodePoint(codePoint));
}

const REMEMBERED = 0x250;
const UNKNOWN = 0;
const MEMBER = 1;
const STRANGER = 2;

/** The same set, with the answers for Latin characters remembered. */
export function remembered(set: CharSet): CharSet {
  const answers = new Uint8Array(REMEMBERED);
  return (codePoint) => {
    if (codePoint >= REMEMBERED) return set(codePoint);
    const answer = answers[codePoint];
    if (answer !== UNKNOWN) return answer === MEMBER;
    const member = set(codePoint);
    answers[codePoint] = member ? MEMBER : STRANGER;
    return member;
  };
}
