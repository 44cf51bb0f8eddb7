/**
 * "Ignoring case" as Java's `equalsIgnoreCase` does it (expression-language.md §9): character by character, simple
 * mapping to upper and then lower case, so that the length never changes and `ß` is not `SS`.
 */

const ASCII_ONLY = /^[\0-\x7f]*$/;

/**
 * Letters whose full upper case is longer than one character but which have a simple one all the same: the Greek
 * letters with iota subscript, whose simple upper case is the title-case form (`ᾳ` to `ᾼ`).
 */
const SIMPLE_UPPER: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x80 }, (_, index) => String.fromCharCode(0x1f80 + index))
    .filter((upper) => upper.toLowerCase() !== upper)
    .map((upper) => [upper.toLowerCase(), upper]),
);

/** Two texts are equal ignoring case exactly if they fold to the same text; the fold has the same length. */
export function foldCase(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += simpleLower(simpleUpper(character));
  return folded;
}

/** Upper case of one character by simple mapping: itself where the full mapping is longer. */
export function simpleUpper(character: string): string {
  const upper = character.toUpperCase();
  if (upper.length === character.length) return upper;
  return SIMPLE_UPPER.get(character) ?? character;
}

/** Lower case of one character by simple mapping. */
export function simpleLower(character: string): string {
  const lower = character.toLowerCase();
  // The one letter with a longer lower case is `İ`, whose simple mapping is plain `i`.
  return lower.length === character.length ? lower : lower.charAt(0);
}
