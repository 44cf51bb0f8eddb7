/** One replacement: the characters from `start` to `end` become `text`. */
export interface TextReplacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The one replacement that makes `before` into `after` and leaves their common beginning and end
 * alone, so that an editor keeps its cursor, folds and scroll position; null when they are equal.
 */
export function smallestEdit(before: string, after: string): TextReplacement | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  // Never between the halves of one character, nor between CR and LF.
  while (start > 0 && isJoint(before, after, start)) start -= 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  while (tail > 0 && isJoint(before, after, before.length - tail, after.length - tail)) tail -= 1;
  return {
    start,
    end: before.length - tail,
    text: after.slice(start, after.length - tail),
  };
}

function isJoint(before: string, after: string, inBefore: number, inAfter = inBefore): boolean {
  return isInsideCharacter(before, inBefore) || isInsideCharacter(after, inAfter);
}

function isInsideCharacter(text: string, offset: number): boolean {
  const [left, right] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  const isPair = left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff;
  return isPair || (left === 0x0d && right === 0x0a);
}
