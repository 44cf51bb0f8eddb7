/** Changes of the type of a field (events.md §3.3). */
import type { FieldNode, XdmType } from '../types.ts';
import { change, type ChangeClass, type SchemaChange } from './schema-change.ts';

/** Each holds all that those before it hold. */
const NUMBERS: readonly XdmType[] = ['byte', 'short', 'int', 'long', 'number'];

/** The change of type, undefined when there is none. */
export function compareType(before: FieldNode, after: FieldNode): SchemaChange | undefined {
  if (before.type === after.type) return undefined;
  return change('typeChanged', classOf(before.type, after.type), after, before.type, after.type);
}

/** Whether constraints of the two types can be compared. */
export function areComparable(before: XdmType, after: XdmType): boolean {
  return before === after || (NUMBERS.includes(before) && NUMBERS.includes(after));
}

/**
 * A wider number holds what was there. A date that becomes text holds it too, but expressions that read it as a date
 * no longer compile, and fields below a container that becomes anything cannot be named any more.
 */
function classOf(before: XdmType, after: XdmType): ChangeClass {
  const from = NUMBERS.indexOf(before);
  if (from >= 0 && NUMBERS.indexOf(after) > from) return 'widened';
  const isScalar = before !== 'object' && before !== 'map' && before !== 'array';
  return after === 'any' && isScalar ? 'widened' : 'breaking';
}
