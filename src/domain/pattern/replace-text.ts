/**
 * Replacements as Java's `Matcher.replaceFirst` and `replaceAll` do them (expression-language.md §9.1, R-48): `$1`
 * and `${name}` insert a group, `\` takes the next character as it is.
 */
import type { JavaPattern } from './java-pattern.ts';
import { matchesOf } from './matches.ts';
import type { Captures } from './run.ts';

/** A piece of a replacement: a text, or the number of a group. */
type Piece = string | number;

/** Replaces the first match; null if there is one and Java would refuse the replacement. */
export function replaceFirst(pattern: JavaPattern, text: string, by: string): string | null {
  const match = pattern.find(text, 0);
  if (match === undefined) return text;
  const pieces = readReplacement(by, pattern);
  if (pieces === undefined) return null;
  const [start = 0, end = 0] = match;
  return text.slice(0, start) + insertion(pieces, text, match) + text.slice(end);
}

/** Replaces every match; null if there is one and Java would refuse the replacement. */
export function replaceAll(pattern: JavaPattern, text: string, by: string): string | null {
  let pieces: readonly Piece[] | undefined;
  let copiedTo = 0;
  let replaced = '';
  for (const match of matchesOf(pattern, text)) {
    pieces ??= readReplacement(by, pattern);
    if (pieces === undefined) return null;
    const [start = 0, end = 0] = match;
    replaced += text.slice(copiedTo, start) + insertion(pieces, text, match);
    copiedTo = end;
  }
  return replaced + text.slice(copiedTo);
}

function insertion(pieces: readonly Piece[], text: string, match: Captures): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const start = match[piece * 2] ?? -1;
      const end = match[piece * 2 + 1] ?? -1;
      // A group that took no part in the match inserts nothing.
      return start === -1 || end === -1 ? '' : text.slice(start, end);
    })
    .join('');
}

const PLAIN = /[^\\$]+/y;
const ESCAPED = /\\([^])/y;
const NUMBERED = /\$([0-9]+)/y;
const NAMED = /\$\{([A-Za-z][A-Za-z0-9]*)\}/y;

/** Undefined for a replacement that Java refuses: no such group, a lone `$` or `\`. */
function readReplacement(text: string, pattern: JavaPattern): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let position = 0;
  const next = (expression: RegExp): string | undefined => {
    expression.lastIndex = position;
    const match = expression.exec(text);
    if (match === null) return undefined;
    position = expression.lastIndex;
    return match[1] ?? match[0];
  };
  while (position < text.length) {
    const plain = next(PLAIN) ?? next(ESCAPED);
    if (plain !== undefined) {
      pieces.push(plain);
      continue;
    }
    const digits = next(NUMBERED);
    const name = digits === undefined ? next(NAMED) : undefined;
    const group =
      digits === undefined
        ? pattern.groupNames.get(name ?? '')
        : groupNumber(digits, pattern.groupCount);
    if (group === undefined) return undefined;
    pieces.push(group);
    // Digits beyond the number of the group are ordinary text.
    if (digits !== undefined) position -= digits.length - digitsUsed(digits, pattern.groupCount);
  }
  return pieces;
}

/** The longest number that is a group; a first digit without group is refused. */
function groupNumber(digits: string, groupCount: number): number | undefined {
  const group = Number(digits.slice(0, digitsUsed(digits, groupCount)));
  return group <= groupCount ? group : undefined;
}

function digitsUsed(digits: string, groupCount: number): number {
  let used = 1;
  while (used < digits.length && Number(digits.slice(0, used + 1)) <= groupCount) used++;
  return used;
}
