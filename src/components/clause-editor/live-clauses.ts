/** What each part of a clause form makes of the current payload: the observed tree, by the ids of the form. */
import type { SourceRange } from '#domain/base';
import type { WrittenForm } from '#domain/expression';
import type { ClauseOperand, ClauseTree } from '#domain/trigger';

export interface LivePart {
  /** `noValue`: the clause is false because the payload has nothing there. */
  readonly outcome: 'true' | 'false' | 'noValue';
  /** The value that the clause saw; empty for none, undefined where it saw several. */
  readonly saw?: string;
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
  const holds = nodes.every(({ outcome }) => outcome);
  const leaves = nodes.flatMap(leavesOf);
  const seen = leaves.map(seenOperand);
  const texts = new Set(seen.map((operand) => operand?.value));
  const [first] = seen;
  const isAbsent = !holds && leaves.some((leaf, at) => isBlocked(leaf, seen[at]));
  return {
    outcome: holds ? 'true' : isAbsent ? 'noValue' : 'false',
    ...(texts.size === 1 && first !== undefined ? { saw: first.value } : {}),
  };
}

/** The outermost nodes that lie inside a range. */
function nodesWithin(tree: ClauseTree, range: SourceRange): readonly ClauseTree[] {
  if (tree.range.start >= range.start && tree.range.end <= range.end) return [tree];
  return (tree.parts ?? []).flatMap((part) => nodesWithin(part, range));
}

function leavesOf(tree: ClauseTree): readonly ClauseTree[] {
  return tree.kind === 'clause' ? [tree] : (tree.parts ?? []).flatMap(leavesOf);
}

/** The field of a clause, or what was computed from it; a constant says nothing. */
function seenOperand({ operands = [] }: ClauseTree): ClauseOperand | undefined {
  return operands.find(({ path }) => path !== undefined) ?? operands[0];
}

/** A test for a value answers for itself; everything else that meets no value is false because of it. */
function isBlocked({ operator }: ClauseTree, operand: ClauseOperand | undefined): boolean {
  return operand?.type === 'null' && operator !== 'is not null' && operator !== 'is null';
}
