/** What compiling makes of a node, and the cheaper forms of it where not the whole value is wanted. */
import type { Value } from '../value.ts';
import type { Frame } from './frame.ts';

export type Closure = (frame: Frame) => Value;

const forms = new WeakMap<Closure, Closure>();

/**
 * Remembers the form of a closure that serves `==` and ordering alone. These compare integers and decimals by exact
 * value (expression-language.md §8.2), so an integer that a double holds exactly need not become a `bigint`, which
 * costs more than the comparison.
 */
export function withComparableForm(closure: Closure, comparable: Closure): Closure {
  forms.set(closure, comparable);
  return closure;
}

/** The form of a closure for comparisons: often itself. */
export function comparableForm(closure: Closure): Closure {
  return forms.get(closure) ?? closure;
}

const sizes = new WeakMap<Closure, (frame: Frame) => number>();

/** Remembers how to count the objects of a collection without making a value of each; a missing one counts 0. */
export function withSizeForm(closure: Closure, size: (frame: Frame) => number): Closure {
  sizes.set(closure, size);
  return closure;
}

/** `count` and `listSize` of a collection of objects, which holds no nulls (§4.2); undefined for anything else. */
export function sizeOf(closure: Closure | undefined): Closure | undefined {
  const size = closure === undefined ? undefined : sizes.get(closure);
  return size === undefined ? undefined : withComparableForm((frame) => BigInt(size(frame)), size);
}
