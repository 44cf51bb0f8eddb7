/**
 * String functions that build or measure text without a pattern (expression-language.md §9.1). Positions count UTF-16
 * code units, as Java's do.
 */
import type { FunctionDefinition } from '../function-definition.ts';
import { parameter, strict } from '../signature.ts';
import { textForm } from '../../text-form.ts';

const TEXT = parameter('text', 'string');
const PART = parameter('part', 'string');

const concat: FunctionDefinition = {
  name: 'concat',
  category: 'string',
  signatures: [
    strict([TEXT, parameter('other', 'string')], 'string', ([text, other]) => text + other),
    strict([parameter('texts', 'listString')], 'string', ([texts]) =>
      texts
        .filter((text) => text !== null)
        .map(textForm)
        .join(''),
    ),
  ],
  examples: [
    { expression: 'concat("Hello","World")', result: 'HelloWorld' },
    { expression: 'concat(["Hello"," ","World"])', result: 'Hello World' },
  ],
};

const indexOf: FunctionDefinition = {
  name: 'indexOf',
  category: 'string',
  signatures: [strict([TEXT, PART], 'integer', ([text, part]) => BigInt(text.indexOf(part)))],
  examples: [{ expression: 'indexOf("Hello", "l")', result: '2' }],
};

const lastIndexOf: FunctionDefinition = {
  name: 'lastIndexOf',
  category: 'string',
  signatures: [strict([TEXT, PART], 'integer', ([text, part]) => BigInt(text.lastIndexOf(part)))],
  examples: [{ expression: 'lastIndexOf("Hello", "l")', result: '3' }],
};

const length: FunctionDefinition = {
  name: 'length',
  category: 'string',
  signatures: [strict([TEXT], 'integer', ([text]) => BigInt(text.length))],
  examples: [{ expression: 'length("Hello World")', result: '11' }],
};

const lower: FunctionDefinition = {
  name: 'lower',
  category: 'string',
  signatures: [strict([TEXT], 'string', ([text]) => text.toLowerCase())],
  examples: [{ expression: 'lower("A")', result: 'a' }],
};

const upper: FunctionDefinition = {
  name: 'upper',
  category: 'string',
  signatures: [strict([TEXT], 'string', ([text]) => text.toUpperCase())],
  examples: [
    { expression: 'upper("b")', result: 'B' },
    { expression: 'upper("straße")', result: 'STRASSE' },
  ],
};

const substr: FunctionDefinition = {
  name: 'substr',
  category: 'string',
  signatures: [
    strict([TEXT, parameter('begin', 'integer')], 'string', ([text, begin]) =>
      text.slice(clamp(begin, text)),
    ),
    strict(
      [TEXT, parameter('begin', 'integer'), parameter('end', 'integer')],
      'string',
      ([text, begin, end]) => text.slice(clamp(begin, text), clamp(end, text)),
    ),
  ],
  examples: [
    { expression: 'substr("Hello World",6)', result: 'World' },
    { expression: 'substr("Hello World", 0, 5)', result: 'Hello' },
  ],
};

const trim: FunctionDefinition = {
  name: 'trim',
  category: 'string',
  signatures: [strict([TEXT], 'string', ([text]) => trimAsJava(text))],
  examples: [{ expression: 'trim(" Hello ")', result: 'Hello' }],
};

const uuid: FunctionDefinition = {
  name: 'uuid',
  category: 'string',
  signatures: [strict([], 'string', (_args, environment) => environment.uuid())],
  examples: [{ expression: 'length(uuid())', result: '36' }],
};

export const STRING_EDITING: readonly FunctionDefinition[] = [
  concat,
  indexOf,
  lastIndexOf,
  length,
  lower,
  upper,
  substr,
  trim,
  uuid,
];

/** An index moved into the text. */
function clamp(index: bigint, text: string): number {
  if (index <= 0n) return 0;
  return index >= BigInt(text.length) ? text.length : Number(index);
}

/** Removes characters up to U+0020 at both ends; other white space stays. */
function trimAsJava(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}
