import { useDeferredValue, useMemo, useState } from 'react';
import type { Proposal, ProposedField } from '#domain/schema';
import type { TreeSource } from '#ui/tree';
import { filteredTree, matchesText, needsLook, notedPaths, wholeTree } from './proposed-rows.ts';

export interface SearchedTree {
  readonly source: TreeSource<ProposedField>;
  readonly expanded: ReadonlySet<string>;
  readonly setExpanded: (expanded: ReadonlySet<string>) => void;
  /** Paths that a note speaks of. */
  readonly noted: ReadonlySet<string>;
  /** As it stands in the search box, and as the tree follows it. */
  readonly typed: string;
  readonly query: string;
  readonly search: (typed: string) => void;
  readonly onlyOpen: boolean;
  readonly showOnlyOpen: (onlyOpen: boolean) => void;
}

/** The rows of a proposal, as they are searched and opened. */
export function useShownTree(proposal: Proposal): SearchedTree {
  const [typed, search] = useState('');
  const [onlyOpen, showOnlyOpen] = useState(false);
  // Typing stays ahead of the tree.
  const query = useDeferredValue(typed.trim());
  const noted = useMemo(() => notedPaths(proposal), [proposal]);
  const { source, open } = useMemo(
    () =>
      query === '' && !onlyOpen
        ? wholeTree(proposal)
        : filteredTree(
            proposal,
            (field) =>
              (query === '' || matchesText(field, query)) && (!onlyOpen || needsLook(field, noted)),
          ),
    [proposal, query, onlyOpen, noted],
  );
  // What was opened and closed by hand belongs to the search it was done in.
  const mark = `${query}\n${onlyOpen}`;
  const [byHand, setByHand] = useState({ mark, expanded: open });
  return {
    source,
    expanded: byHand.mark === mark ? byHand.expanded : open,
    setExpanded: (expanded) => setByHand({ mark, expanded }),
    noted,
    typed,
    query,
    search,
    onlyOpen,
    showOnlyOpen,
  };
}
