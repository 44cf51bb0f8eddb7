import { useMemo, useState } from 'react';
import type { FilteredTree } from './filtered-source.ts';

export interface Expansion {
  readonly expanded: ReadonlySet<string>;
  readonly setExpanded: (expanded: ReadonlySet<string>) => void;
}

/**
 * Which fields stand open. A search opens what leads to its matches and may be opened and closed at will; when it is
 * cleared the tree is as it was before.
 */
export function useExpansion(
  initial: () => ReadonlySet<string>,
  search: FilteredTree | null,
): Expansion {
  const [own, setOwn] = useState(initial);
  const [during, setDuring] = useState<{
    readonly search: FilteredTree;
    readonly expanded: ReadonlySet<string>;
  } | null>(null);

  return useMemo(() => {
    if (search === null) return { expanded: own, setExpanded: (expanded) => setOwn(expanded) };
    return {
      // What was opened by hand belongs to the search it was done in.
      expanded: during?.search === search ? during.expanded : search.revealed,
      setExpanded: (expanded) => setDuring({ search, expanded }),
    };
  }, [own, during, search]);
}
