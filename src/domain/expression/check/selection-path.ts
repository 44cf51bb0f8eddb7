/** Paths in the notation of a selection: `productListItems[].SKU`, `rain.'3h'`, `identityMap` (events.md §2.2). */
import { childPath, isBareName } from '#domain/schema';
import { quoteString } from '../syntax/string-literal.ts';
import type { Position } from './position.ts';

/** A selection path under construction. */
export interface Selection {
  readonly path: string;
  /** The path ends at a collection of objects, so that `[]` comes before the next name. */
  readonly atCollection: boolean;
  /** The path ends at a map or at a field of unknown type: what follows is not selected by itself. */
  readonly closed: boolean;
}

export const ROOT_SELECTION: Selection = { path: '', atCollection: false, closed: false };

/** A path segment as it is written in an expression: `city`, `'3h'` (§6.2). */
export function segmentText(name: string): string {
  return isBareName(name) ? name : quoteString(name, "'");
}

/**
 * The selection after one more name, which led to a position. `collection`: the named field itself is a collection; an
 * object inside the elements of one is not, although many of it are reached.
 */
export function selectName(
  selection: Selection,
  name: string,
  to: Position,
  collection: boolean,
): Selection {
  if (selection.closed) return selection;
  const parent = selection.atCollection ? `${selection.path}[]` : selection.path;
  return {
    path: childPath(parent, name),
    atCollection: collection && to.shape.kind === 'object',
    closed: to.shape.kind === 'map',
  };
}
