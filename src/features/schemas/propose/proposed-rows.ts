/** The proposed fields as rows of the tree, whole or cut down to what is searched for. */
import type { Proposal, ProposedField } from '#domain/schema';
import type { TreeSource } from '#ui/tree';

/** Trees of more rows than this start with their first level alone. */
const MOST_OPEN = 150;

/**
 * The rows below a field. The objects in a list or map are no rows of their own, as in every tree of fields; what else
 * is in one has its row, because it has a type and values to correct.
 */
export function shownParts(field: ProposedField): readonly ProposedField[] {
  // Taken over as it stands in the model.
  if (field.standard === 'identityMap') return [];
  if (field.type === 'object') return field.children;
  if ((field.type !== 'array' && field.type !== 'map') || field.item === undefined) return [];
  return field.item.type === 'object' ? shownParts(field.item) : [field.item];
}

/** What a row that has no name of its own is: the element of a list, the value of a map. */
export function innerKind({ path }: ProposedField): 'entry' | 'value' | null {
  if (path.endsWith('[]')) return 'entry';
  return path.endsWith('{}') ? 'value' : null;
}

/** Paths that a note speaks of. */
export function notedPaths(proposal: Proposal): ReadonlySet<string> {
  return new Set(proposal.notes.map(({ params }) => String(params['path'] ?? '')));
}

/** Whether a field waits for a decision: no type fits, something was noticed, or it may be an identity. */
export function needsLook(field: ProposedField, noted: ReadonlySet<string>): boolean {
  return (
    field.conflict ||
    noted.has(field.path) ||
    (field.identityGuess !== undefined && field.identity === undefined)
  );
}

export interface ShownTree {
  readonly source: TreeSource<ProposedField>;
  /** Paths that stand open at first, so that every match shows. */
  readonly open: ReadonlySet<string>;
}

export function wholeTree({ root }: Proposal): ShownTree {
  const open = new Set<string>();
  let rows = 0;
  const collect = (fields: readonly ProposedField[]): void => {
    for (const field of fields) {
      rows += 1;
      const parts = shownParts(field);
      if (parts.length > 0) open.add(field.path);
      collect(parts);
    }
  };
  const roots = shownParts(root);
  collect(roots);
  return {
    source: { roots, idOf, childrenOf: shownParts },
    open: rows > MOST_OPEN ? new Set() : open,
  };
}

/** The fields that match, and what leads to them. */
export function filteredTree(
  { root }: Proposal,
  isMatch: (field: ProposedField) => boolean,
): ShownTree {
  const kept = new Map<string, readonly ProposedField[]>();
  const keep = (fields: readonly ProposedField[]): readonly ProposedField[] =>
    fields.filter((field) => {
      const parts = keep(shownParts(field));
      kept.set(field.path, parts);
      return parts.length > 0 || isMatch(field);
    });
  const roots = keep(shownParts(root));
  const open = new Set([...kept].filter(([, parts]) => parts.length > 0).map(([path]) => path));
  return { source: { roots, idOf, childrenOf: (field) => kept.get(field.path) ?? [] }, open };
}

/** Whether title, name or path holds the text, whatever the letter case. */
export function matchesText(field: ProposedField, query: string): boolean {
  const wanted = query.toLocaleLowerCase();
  return [field.title, field.path].some((text) => text.toLocaleLowerCase().includes(wanted));
}

/** The row to go to when one is left out: the next of its siblings that show, else the one before, else the parent. */
export function neighbourOf(source: TreeSource<ProposedField>, path: string): string | null {
  const find = (fields: readonly ProposedField[], parent: string | null): string | null => {
    for (const [index, field] of fields.entries()) {
      if (field.path === path) {
        return (fields[index + 1] ?? fields[index - 1])?.path ?? parent;
      }
      const found = find(source.childrenOf(field), field.path);
      if (found !== null) return found;
    }
    return null;
  };
  return find(source.roots, null);
}

function idOf(field: ProposedField): string {
  return field.path;
}
