import type { FieldNode, XdmSchema } from '#domain/schema';
import type { TreeSource } from '#ui/tree';
import { idOf, shownChildren } from './shown-fields.ts';

export interface FilteredTree {
  readonly source: TreeSource<FieldNode>;
  /** Paths to open so that every match shows. */
  readonly revealed: ReadonlySet<string>;
  readonly matchCount: number;
}

/**
 * The tree cut down to the fields that match, their ancestors, so that they can be found, and, unless `isStrict`,
 * their descendants, so that a matching object can still be opened.
 */
export function filteredTree(
  schema: XdmSchema,
  isMatch: (field: FieldNode) => boolean,
  isStrict = false,
): FilteredTree {
  const kept = new Map<FieldNode, readonly FieldNode[]>();
  const revealed = new Set<string>();
  let matchCount = 0;

  const keep = (fields: readonly FieldNode[], isBelowMatch: boolean): readonly FieldNode[] =>
    fields.filter((field) => {
      const matches = isMatch(field);
      if (matches) matchCount += 1;
      const before = matchCount;
      const children = keep(shownChildren(field), !isStrict && (isBelowMatch || matches));
      kept.set(field, children);
      if (matchCount > before) revealed.add(field.path);
      return matches || isBelowMatch || matchCount > before;
    });

  const roots = keep(shownChildren(schema.root), false);
  const source = { roots, idOf, childrenOf: (field: FieldNode) => kept.get(field) ?? [] };
  return { source, revealed, matchCount };
}
