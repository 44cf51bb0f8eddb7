/** A group of clauses as it is headed: `not` and the group right inside it are one, as people say it ("none of"). */
import type { ClauseTree } from '#domain/trigger';

export interface ClauseGroup {
  readonly heading: 'all' | 'any' | 'none' | 'notAll';
  readonly parts: readonly ClauseTree[];
}

const HEADINGS = { and: 'all', or: 'any' } as const;
const DENIED = { and: 'notAll', or: 'none' } as const;

/** The group of a node; undefined for a clause. */
export function clauseGroup(node: ClauseTree): ClauseGroup | undefined {
  const { kind, parts = [] } = node;
  if (kind === 'clause') return undefined;
  if (kind !== 'not') return { heading: HEADINGS[kind], parts };
  const [inner] = parts;
  return inner?.kind === 'and' || inner?.kind === 'or'
    ? { heading: DENIED[inner.kind], parts: inner.parts ?? [] }
    : { heading: 'none', parts };
}
