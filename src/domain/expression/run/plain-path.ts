/** The most frequent path by far, read without steps: fields of objects only, with a scalar at the end. */
import type { ResolvedPath } from '../check/checked.ts';
import type { ScalarType } from '../types.ts';
import { withComparableForm, type Closure } from './closure.ts';
import { member, startOf, type Frame, type Raw } from './frame.ts';
import { scalarValue } from './read-value.ts';

export interface PlainPath {
  readonly type: ScalarType;
  readonly read: (frame: Frame) => Raw;
}

/** Undefined where a collection, a map or a path function is in the way. */
export function plainPathOf(path: ResolvedPath): PlainPath | undefined {
  const { end, start, steps } = path;
  if (start.many || end.many || end.shape.kind !== 'scalar') return undefined;
  const names: string[] = [];
  for (const step of steps) {
    if (step.kind !== 'field' || step.to.many) return undefined;
    names.push(step.name);
  }
  return { type: end.shape.type, read: reader(path, names) };
}

/** The value of a plain path. */
export function readPlainPath({ type, read }: PlainPath): Closure {
  switch (type) {
    case 'string':
      return (frame) => {
        const raw = read(frame);
        return typeof raw === 'string' ? raw : null;
      };
    case 'boolean':
      return (frame) => {
        const raw = read(frame);
        return typeof raw === 'boolean' ? raw : null;
      };
    case 'decimal':
      return (frame) => {
        const raw = read(frame);
        return typeof raw === 'number' ? raw : scalarValue(raw, 'decimal');
      };
    case 'integer':
      return withComparableForm(
        (frame) => scalarValue(read(frame), 'integer'),
        (frame) => {
          const raw = read(frame);
          return Number.isSafeInteger(raw) ? (raw as number) : scalarValue(raw, 'integer');
        },
      );
    default:
      return (frame) => scalarValue(read(frame), type);
  }
}

function reader(path: ResolvedPath, names: readonly string[]): (frame: Frame) => Raw {
  const [first, second] = names;
  const ofEvent = path.source === 'event' && path.root.length > 0;
  if (ofEvent && first !== undefined && names.length === 1) {
    return ({ input }) => member(input.payload, first);
  }
  if (ofEvent && first !== undefined && second !== undefined && names.length === 2) {
    return ({ input }) => member(member(input.payload, first), second);
  }
  return (frame) => {
    let raw: Raw = startOf(path, frame);
    for (const name of names) raw = member(raw, name);
    return raw;
  };
}
