/**
 * How clauses hang together in a sentence, so that it can be read in one way only: a group inside a group is introduced
 * ("either A or B", « à la fois A et B ») and set off by commas; one that holds groups itself stands in parentheses.
 */
export interface Spoken {
  readonly text: string;
  /** Has commas or a row of values of its own: what follows is set off by a comma. */
  readonly heavy: boolean;
  /** Clauses only, or groups among them. */
  readonly group?: 'flat' | 'nested';
  readonly join?: 'and' | 'or';
  /** What a flat group consists of. */
  readonly parts?: readonly string[];
}

export interface GroupWords {
  readonly and: string;
  readonly or: string;
  /** A comma before the last of three or more. */
  readonly serialComma: boolean;
  /** A group of clauses inside another group: "either A or B". */
  introduced(join: 'and' | 'or', parts: readonly string[], plain: string): string;
  /** "and 12 more clauses" */
  more(join: 'and' | 'or', count: number): string;
}

/** A group as a whole. */
export function sayGroup(
  parts: readonly Spoken[],
  join: 'and' | 'or',
  more: number,
  words: GroupWords,
): Spoken {
  const hasGroups = parts.some(({ group }) => group !== undefined);
  const texts = parts.map((part) => insideGroup(part, words));
  const rest = more > 0 ? [`… ${words.more(join, more)}`] : [];
  const text =
    more > 0
      ? [...texts, ...rest].join(', ')
      : joined(texts, parts, words[join], hasGroups, words.serialComma);
  return {
    text,
    heavy: true,
    group: hasGroups || more > 0 ? 'nested' : 'flat',
    join,
    parts: texts,
  };
}

function insideGroup(part: Spoken, words: GroupWords): string {
  if (part.group === undefined) return part.text;
  if (part.group === 'nested' || !part.join || !part.parts) return `(${part.text})`;
  return words.introduced(part.join, part.parts, part.text);
}

function joined(
  texts: readonly string[],
  parts: readonly Spoken[],
  word: string,
  hasGroups: boolean,
  serialComma: boolean,
): string {
  if (hasGroups) return texts.join(`, ${word} `);
  const last = texts.at(-1) ?? '';
  const others = texts.slice(0, -1);
  const isSetOff = parts.at(-2)?.heavy === true || (serialComma && others.length > 1);
  return `${others.join(', ')}${isSetOff ? ',' : ''} ${word} ${last}`;
}
