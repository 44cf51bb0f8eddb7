/** The beginnings of values: what stands behind a name that was just completed, with the cursor where one types on. */
import type { SourceRange } from '#domain/base';
import { IDENTITY_MAP_PATH, type FieldNode } from '#domain/schema';

export interface ValueSkeleton {
  readonly text: string;
  /** What is selected, to be typed over; empty for a cursor. */
  readonly selection: SourceRange;
}

/** `""` for a text, `[{ }]` over five lines for a list of objects, `0` selected for a number. */
export function valueSkeleton(field: FieldNode): ValueSkeleton {
  switch (field.type) {
    case 'string':
    case 'date':
    case 'date-time':
      return { text: '""', selection: { start: 1, end: 1 } };
    case 'number':
    case 'long':
    case 'int':
    case 'short':
    case 'byte':
      return selected('0');
    case 'boolean':
      return selected('true');
    case 'any':
      return selected('null');
    case 'object':
    case 'map':
      return enclosed('{', isIdentity(field) ? identity : empty, '}');
    case 'array':
      return listOf(field.item ? valueSkeleton(field.item) : empty);
  }
}

const empty: ValueSkeleton = { text: '', selection: { start: 0, end: 0 } };

/** An identity is nothing without its id. */
const identity: ValueSkeleton = { text: '"id": ""', selection: { start: 7, end: 7 } };

function isIdentity({ path }: FieldNode): boolean {
  return path === `${IDENTITY_MAP_PATH}{}[]`;
}

function selected(text: string): ValueSkeleton {
  return { text, selection: { start: 0, end: text.length } };
}

/** Lists of plain values stand on one line. */
function listOf(element: ValueSkeleton): ValueSkeleton {
  if (element.text.includes('\n')) return enclosed('[', element, ']');
  return shifted(`[${element.text}]`, element.selection, 1);
}

function enclosed(open: string, inner: ValueSkeleton, close: string): ValueSkeleton {
  const before = inner.text.slice(0, inner.selection.start);
  const lines = before.split('\n').length;
  const indented = inner.text.replaceAll('\n', '\n  ');
  return shifted(`${open}\n  ${indented}\n${close}`, inner.selection, 2 + lines * 2);
}

function shifted(text: string, { start, end }: SourceRange, by: number): ValueSkeleton {
  return { text, selection: { start: start + by, end: end + by } };
}
