/** What a key does in a tree (the tree pattern of the ARIA practices), as data: no DOM, no React. */
import type { TreeRow } from './tree-source.ts';

export type TreeAction =
  | { readonly do: 'focus'; readonly index: number }
  | { readonly do: 'expand' | 'collapse'; readonly index: number }
  | { readonly do: 'expandSiblings'; readonly index: number }
  | { readonly do: 'check' | 'activate'; readonly index: number };

/** The action of a key pressed on the row at `index`; null when the tree has no use for it. */
export function actionOfKey<T>(
  key: string,
  rows: readonly TreeRow<T>[],
  index: number,
  pageSize: number,
): TreeAction | null {
  const row = rows[index];
  if (row === undefined) return null;
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return focus(Math.min(index + 1, last));
    case 'ArrowUp':
      return focus(Math.max(index - 1, 0));
    case 'PageDown':
      return focus(Math.min(index + pageSize, last));
    case 'PageUp':
      return focus(Math.max(index - pageSize, 0));
    case 'Home':
      return focus(0);
    case 'End':
      return focus(last);
    case 'ArrowRight':
      if (!row.hasChildren) return null;
      return row.isExpanded ? focus(index + 1) : { do: 'expand', index };
    case 'ArrowLeft':
      if (row.isExpanded) return { do: 'collapse', index };
      return row.parent < 0 ? null : focus(row.parent);
    case '*':
      return { do: 'expandSiblings', index };
    case ' ':
      return { do: 'check', index };
    case 'Enter':
      return { do: 'activate', index };
    default:
      return null;
  }
}

/**
 * The row that typed letters lead to: the next whose text begins with them, round the end. A single letter looks
 * below the current row first, so that typing it again goes on; more letters may also stay on it.
 */
export function rowOfTypeahead<T>(
  typed: string,
  rows: readonly TreeRow<T>[],
  index: number,
  textOf: (node: T) => string,
): number | null {
  const wanted = typed.toLocaleLowerCase();
  const first = typed.length === 1 ? index + 1 : index;
  for (let step = 0; step < rows.length; step += 1) {
    const at = (first + step) % rows.length;
    const row = rows[at];
    if (row !== undefined && textOf(row.node).toLocaleLowerCase().startsWith(wanted)) return at;
  }
  return null;
}

function focus(index: number): TreeAction {
  return { do: 'focus', index };
}
