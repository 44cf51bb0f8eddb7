/** Values that can stand in a sentence without quotes, and what cannot be seen made visible. */

/** One word with a capital, or several parts held together by signs: `Paris`, `commerce.purchases`, `Phone_E.164`. */
const CAPITALISED = /^\p{Lu}[\p{L}\p{N}]*(?:[._@/-][\p{L}\p{N}]+)*$/u;
const HELD_TOGETHER = /^\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?:[._@/][\p{L}\p{N}-]+)+$/u;

/** Words of the sentences themselves, in both languages. */
const TAKEN = new Set(
  'a à all always an and at both by either et false faux from if in is l la le les le ne ni no none not now of on one or otherwise ou par si the then there true un une value vrai where whether with'.split(
    ' ',
  ),
);

const MAX_PLAIN = 40;

/** True for a value whose end is plain to see and that is no word of the sentence. */
export function isPlainText(text: string): boolean {
  if (text.length > MAX_PLAIN || TAKEN.has(text.toLowerCase())) return false;
  return CAPITALISED.test(text) || HELD_TOGETHER.test(text);
}

/** A line break would end the line of a list; a space at either end would not be seen. */
export function visibleText(text: string): string {
  return text
    .replaceAll(/\r\n|\r|\n/g, '↵')
    .replaceAll('\t', '⇥')
    .replaceAll(/^[ \u00a0]+|[ \u00a0]+$/g, (spaces) => '␣'.repeat(spaces.length));
}
