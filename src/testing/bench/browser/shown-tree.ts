/** The rows that a tree of a schema shows, and those of a search, for a tree that is not ours. */
import { shownChildren } from '#components/schema-tree';
import { type FieldNode, searchFields, type XdmSchema } from '#domain/schema';

export interface ShownTree {
  readonly roots: readonly FieldNode[];
  readonly childrenOf: (field: FieldNode) => readonly FieldNode[];
  /** Paths of the fields that stand open. */
  readonly revealed: readonly string[];
}

export function shownTree(schema: XdmSchema): ShownTree {
  return { roots: shownChildren(schema.root), childrenOf: shownChildren, revealed: [] };
}

/** Matches, what leads to them, and what is below them; null without a query. */
export function searchedFields(schema: XdmSchema, query: string): ShownTree | null {
  if (query.trim() === '') return null;
  const found = new Set(searchFields(schema, query));
  const kept = new Map<FieldNode, readonly FieldNode[]>();
  const revealed: string[] = [];
  /** Whether something at or below the field matches. */
  const keep = (fields: readonly FieldNode[], isBelowMatch: boolean): readonly FieldNode[] =>
    fields.filter((field) => {
      const isMatch = found.has(field);
      const children = keep(shownChildren(field), isBelowMatch || isMatch);
      kept.set(field, children);
      const leadsToMatch = children.some((child) => found.has(child) || reached.has(child));
      if (leadsToMatch) {
        reached.add(field);
        revealed.push(field.path);
      }
      return isMatch || isBelowMatch || leadsToMatch;
    });
  const reached = new Set<FieldNode>();
  const roots = keep(shownChildren(schema.root), false);
  return { roots, childrenOf: (field) => kept.get(field) ?? [], revealed };
}
