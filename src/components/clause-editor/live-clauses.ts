/** What each part of a clause form makes of the current payload: the observed tree, by the ids of the form. */
import type { SourceRange } from '#domain/base';
import type { WrittenForm } from '#domain/expression';
import {
  clauseOutcome,
  clausesOf,
  seenOperand,
  type ClauseOutcome,
  type ClauseTree,
} from '#domain/trigger';

export interface LivePart {
  readonly outcome: ClauseOutcome;
  /** The value that the clause saw; empty for none, undefined where it saw several. */
  readonly saw?: string;
  /** What stands there instead: a value that does not fit the field. */
  readonly raw?: string;
}

/** What an observation of exactly this text says of its parts; empty while it speaks of another text. */
export function livePartsOf(
  written: WrittenForm,
  observed: { readonly condition: string; readonly clauses: ClauseTree } | null,
): ReadonlyMap<number, LivePart> {
  const parts = new Map<number, LivePart>();
  if (observed === null || observed.condition !== written.text) return parts;
  for (const [id, range] of written.ranges) {
    const nodes = nodesWithin(observed.clauses, range);
    if (nodes.length > 0) parts.set(id, livePart(nodes));
  }
  return parts;
}

function livePart(nodes: readonly ClauseTree[]): LivePart {
  const clauses = nodes.flatMap(clausesOf);
  const holds = nodes.every(({ outcome }) => outcome);
  const isAbsent = !holds && clauses.some((clause) => clauseOutcome(clause) === 'noValue');
  const saw = clauses.map((clause) => seenOperand(clause)?.value);
  const [first] = saw;
  const raw = clauses.length === 1 && clauses[0] ? seenOperand(clauses[0])?.raw : undefined;
  return {
    outcome: holds ? 'true' : isAbsent ? 'noValue' : 'false',
    ...(first !== undefined && new Set(saw).size === 1 ? { saw: first } : {}),
    ...(raw === undefined ? {} : { raw }),
  };
}

/** The outermost nodes that lie inside a range. */
function nodesWithin(tree: ClauseTree, range: SourceRange): readonly ClauseTree[] {
  if (tree.range.start >= range.start && tree.range.end <= range.end) return [tree];
  return (tree.parts ?? []).flatMap((part) => nodesWithin(part, range));
}
