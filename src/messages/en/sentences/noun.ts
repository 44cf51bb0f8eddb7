/** Something with a value, in words. */
export interface Noun {
  readonly text: string;
  readonly plural?: true;
  /** Several words that only hold together by themselves: in parentheses inside another phrase. */
  readonly composite?: true;
  /** What a list consists of, for "the number of …": "elements of Tags", "values of SKU in Items". */
  readonly elements?: string;
  /** The elements of a written list as a choice: "A or B". */
  readonly choice?: string;
  /** For every element of a field: the field itself. */
  readonly whole?: string;
}

/** The text inside another phrase. */
export function inside({ text, composite }: Noun): string {
  return composite ? `(${text})` : text;
}

export function elementsOf(noun: Noun): string {
  return noun.elements ?? `elements of ${inside(noun)}`;
}

/** A row in words: `A, B or C`. */
export function row(texts: readonly string[], word: 'and' | 'or', more = 0): string {
  if (more > 0) return `${texts.join(', ')} ${word} ${more} more`;
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}

/** A list told by its elements. */
export function listed(elements: string): Noun {
  return { text: `the ${elements}`, plural: true, elements };
}

/** Words after another noun: "City in lower case". */
export function after(text: string): Noun {
  return { text, composite: true };
}
