/**
 * Characters that pasted text brings along (expression-language.md §1.1, R-01): invisible ones, which the diagnostic
 * has to name because nobody can see them, and typographic quotation marks.
 */

const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]$/u;

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, 'NULL'],
  [0x0b, 'VERTICAL TABULATION'],
  [0x0c, 'FORM FEED'],
  [0x7f, 'DELETE'],
  [0x85, 'NEXT LINE'],
  [0xa0, 'NO-BREAK SPACE'],
  [0xad, 'SOFT HYPHEN'],
  [0x61c, 'ARABIC LETTER MARK'],
  [0x2002, 'EN SPACE'],
  [0x2003, 'EM SPACE'],
  [0x2007, 'FIGURE SPACE'],
  [0x2009, 'THIN SPACE'],
  [0x200a, 'HAIR SPACE'],
  [0x200b, 'ZERO WIDTH SPACE'],
  [0x200c, 'ZERO WIDTH NON-JOINER'],
  [0x200d, 'ZERO WIDTH JOINER'],
  [0x200e, 'LEFT-TO-RIGHT MARK'],
  [0x200f, 'RIGHT-TO-LEFT MARK'],
  [0x2028, 'LINE SEPARATOR'],
  [0x2029, 'PARAGRAPH SEPARATOR'],
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
  [0x202c, 'POP DIRECTIONAL FORMATTING'],
  [0x202f, 'NARROW NO-BREAK SPACE'],
  [0x205f, 'MEDIUM MATHEMATICAL SPACE'],
  [0x2060, 'WORD JOINER'],
  [0x2800, 'BRAILLE PATTERN BLANK'],
  [0x3000, 'IDEOGRAPHIC SPACE'],
  [0xfeff, 'BYTE ORDER MARK'],
]);

/** Whether a character (one code point) leaves no ink and is not one of the four of §1.1. */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character) && !' \t\r\n'.includes(character);
}

/** Whether an invisible character takes room, so that a plain space is what was meant. */
export function isWideSpace(character: string): boolean {
  return /^[\p{Zs}\p{Zl}\p{Zp}\v\f\u0085\u2800]$/u.test(character);
}

/** `U+200B ZERO WIDTH SPACE`, or only the code point where the name is not a usual one. */
export function nameOfCharacter(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  const hexadecimal = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES.get(codePoint);
  return name === undefined ? hexadecimal : `${hexadecimal} ${name}`;
}

const DOUBLE_QUOTES = '“”„‟«»';
const SINGLE_QUOTES = '‘’‚‛‹›';

/** All typographic quotation marks that may stand for `character` or close what it opened; undefined if it is no quote. */
export function smartQuotesLike(character: string): string | undefined {
  if (character === '"' || DOUBLE_QUOTES.includes(character)) return DOUBLE_QUOTES;
  return character === "'" || SINGLE_QUOTES.includes(character) ? SINGLE_QUOTES : undefined;
}

/** The straight quotation mark that a typographic one stands for. */
export function straightQuoteLike(character: string): string {
  return SINGLE_QUOTES.includes(character) ? "'" : '"';
}
