/** String functions of the reference table (§9.1). */
import { lenient, strict, type ReferenceFunction } from './reference-function.ts';

/** Patterns that mean the same in JavaScript, and never match an empty text. */
const PATTERNS = { oneOf: ['a', 'a+', '[ab]', 'b|a', 'é', '\\d', '(a)(b)', 't.'] } as const;
/** Replacements in Java's spelling. */
const REPLACEMENTS = { oneOf: ['x', '', '[$0]', '\\$', 'a'] } as const;

function inJavaScript(replacement: string): string {
  return replacement === '\\$' ? '$$' : replacement.replace('$0', () => '$&');
}

/** Character by character, by simple mapping, never changing the length. */
function fold(text: string): string {
  return Array.from(text, (character) => {
    const upper = character.toUpperCase();
    return (upper.length === character.length ? upper : character).toLowerCase();
  }).join('');
}

function clamp(index: bigint, text: string): number {
  return Number(index < 0n ? 0n : index > BigInt(text.length) ? BigInt(text.length) : index);
}

function predicate(
  name: string,
  holds: (text: string, part: string) => boolean,
): readonly ReferenceFunction[] {
  return [
    strict(name, ['string', 'string'], 'boolean', holds),
    strict(`${name}IgnoreCase`, ['string', 'string'], 'boolean', (text, part) =>
      holds(fold(text), fold(part)),
    ),
  ];
}

function sameIgnoringCase(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : fold(a) === fold(b);
}

export const TEXT_FUNCTIONS: readonly ReferenceFunction[] = [
  ...predicate('contain', (text, part) => text.includes(part)),
  ...predicate('startWith', (text, part) => text.startsWith(part)),
  ...predicate('endWith', (text, part) => text.endsWith(part)),
  strict('concat', ['string', 'string'], 'string', (a, b) => a + b),
  strict('concat', ['listString'], 'string', (list) => list.map((part) => part ?? '').join('')),
  lenient('equalIgnoreCase', ['string', 'string'], 'boolean', sameIgnoringCase),
  lenient('notEqualIgnoreCase', ['string', 'string'], 'boolean', (a, b) => !sameIgnoringCase(a, b)),
  strict('indexOf', ['string', 'string'], 'integer', (a, b) => BigInt(a.indexOf(b))),
  strict('lastIndexOf', ['string', 'string'], 'integer', (a, b) => BigInt(a.lastIndexOf(b))),
  strict('isEmpty', ['string'], 'boolean', (text) => text === ''),
  strict('isNotEmpty', ['string'], 'boolean', (text) => text !== ''),
  strict('length', ['string'], 'integer', (text) => BigInt(text.length)),
  strict('lower', ['string'], 'string', (text) => text.toLowerCase()),
  strict('upper', ['string'], 'string', (text) => text.toUpperCase()),
  strict('trim', ['string'], 'string', (text) => text.replace(/^[\0- ]+|[\0- ]+$/g, '')),
  strict('matchRegExp', ['string', PATTERNS], 'boolean', (text, pattern) =>
    new RegExp(`^(?:${pattern})$`).test(text),
  ),
  strict('replace', ['string', PATTERNS, REPLACEMENTS], 'string', (text, pattern, by) =>
    text.replace(new RegExp(pattern), inJavaScript(by)),
  ),
  strict('replaceAll', ['string', PATTERNS, REPLACEMENTS], 'string', (text, pattern, by) =>
    text.replace(new RegExp(pattern, 'g'), inJavaScript(by)),
  ),
  strict(
    'split',
    ['string', { oneOf: ['a', 'a+', '[ab]', 't.'] }],
    'listString',
    (text, pattern) => {
      if (text === '') return [''];
      const parts = text.split(new RegExp(pattern));
      while (parts.at(-1) === '') parts.pop();
      return parts;
    },
  ),
  strict('substr', ['string', 'integer'], 'string', (text, from) => text.slice(clamp(from, text))),
  strict('substr', ['string', 'integer', 'integer'], 'string', (text, from, to) =>
    text.slice(clamp(from, text), Math.max(clamp(from, text), clamp(to, text))),
  ),
  strict('uuid', [], 'string', () => '00000000-0000-4000-8000-000000000000'),
];
