/** String functions that answer yes or no without a pattern (expression-language.md §9.1, R-42, R-43). */
import type { FunctionDefinition, FunctionExample } from '../function-definition.ts';
import { lenient, parameter, strict } from '../signature.ts';
import { foldCase } from '#domain/pattern';

const TEXT = parameter('text', 'string');
const PART = parameter('part', 'string');

const contain = comparison('contain', (text, part) => text.includes(part), [
  { expression: 'contain("rowing is great", "great")', result: 'true' },
]);

const containIgnoreCase = comparison(
  'containIgnoreCase',
  (text, part) => foldCase(text).includes(foldCase(part)),
  [{ expression: 'containIgnoreCase("rowing is great", "GREAT")', result: 'true' }],
);

const startWith = comparison('startWith', (text, part) => text.startsWith(part), [
  { expression: 'startWith("Hello World", "Hello")', result: 'true' },
  { expression: 'startWith("Hello World", "World")', result: 'false' },
]);

const startWithIgnoreCase = comparison(
  'startWithIgnoreCase',
  (text, part) => foldCase(text).startsWith(foldCase(part)),
  [{ expression: 'startWithIgnoreCase("rowing is great", "RO")', result: 'true' }],
);

const endWith = comparison('endWith', (text, part) => text.endsWith(part), [
  { expression: 'endWith("Hello World", "World")', result: 'true' },
  { expression: 'endWith("Hello World", "Hello")', result: 'false' },
]);

const endWithIgnoreCase = comparison(
  'endWithIgnoreCase',
  (text, part) => foldCase(text).endsWith(foldCase(part)),
  [{ expression: 'endWithIgnoreCase("rowing is great", "AT")', result: 'true' }],
);

const equalIgnoreCase: FunctionDefinition = {
  name: 'equalIgnoreCase',
  category: 'string',
  signatures: [lenient([TEXT, parameter('other', 'string')], 'boolean', equalsIgnoringCase)],
  examples: [
    { expression: 'equalIgnoreCase("rowing is great", "rowing is GREAT")', result: 'true' },
    { expression: 'equalIgnoreCase(null, null)', result: 'true' },
  ],
};

const notEqualIgnoreCase: FunctionDefinition = {
  name: 'notEqualIgnoreCase',
  category: 'string',
  signatures: [
    lenient([TEXT, parameter('other', 'string')], 'boolean', (texts) => !equalsIgnoringCase(texts)),
  ],
  examples: [
    { expression: 'notEqualIgnoreCase("IPAD", "iPad")', result: 'false' },
    { expression: 'notEqualIgnoreCase(null, "iPad")', result: 'true' },
  ],
};

const isEmpty: FunctionDefinition = {
  name: 'isEmpty',
  category: 'string',
  signatures: [strict([TEXT], 'boolean', ([text]) => text === '')],
  examples: [
    { expression: 'isEmpty("")', result: 'true' },
    { expression: 'isEmpty("Hello World")', result: 'false' },
    { expression: 'isEmpty(null)', result: 'false' },
  ],
};

const isNotEmpty: FunctionDefinition = {
  name: 'isNotEmpty',
  category: 'string',
  signatures: [strict([TEXT], 'boolean', ([text]) => text !== '')],
  examples: [
    { expression: 'isNotEmpty("")', result: 'false' },
    { expression: 'isNotEmpty("hello")', result: 'true' },
  ],
};

export const STRING_COMPARISONS: readonly FunctionDefinition[] = [
  contain,
  containIgnoreCase,
  startWith,
  startWithIgnoreCase,
  endWith,
  endWithIgnoreCase,
  equalIgnoreCase,
  notEqualIgnoreCase,
  isEmpty,
  isNotEmpty,
];

function comparison(
  name: string,
  holds: (text: string, part: string) => boolean,
  examples: readonly FunctionExample[],
): FunctionDefinition {
  const signature = strict([TEXT, PART], 'boolean', ([text, part]) => holds(text, part));
  return { name, category: 'string', signatures: [signature], examples };
}

/** Null equals only null. */
function equalsIgnoringCase([text, other]: readonly [string | null, string | null]): boolean {
  if (text === null || other === null) return text === other;
  return text.length === other.length && foldCase(text) === foldCase(other);
}
