/** An `or` in which the same field is compared with several constants asks for one of them: one look-up for all. */
import type { RuleNode, Term } from './rule.ts';

/** The `or` of parts, with comparisons of one field put together. */
export function oneOf(parts: readonly RuleNode[]): RuleNode {
  const merged: RuleNode[] = [];
  const places = new Map<string, number>();
  for (const part of parts) {
    const term = part.kind === 'literal' && !part.negated ? part.term : undefined;
    const key =
      term && (term.kind === 'text' || term.kind === 'number')
        ? `${term.kind} ${term.field}`
        : undefined;
    const place = key === undefined ? undefined : places.get(key);
    if (place === undefined) {
      if (key !== undefined) places.set(key, merged.length);
      merged.push(part);
      continue;
    }
    const known = merged[place];
    if (known?.kind === 'literal' && term) {
      merged[place] = { ...known, term: together(known.term, term) };
    }
  }
  const [only] = merged;
  return only !== undefined && merged.length === 1 ? only : { kind: 'or', parts: merged };
}

function together(a: Term, b: Term): Term {
  if (a.kind === 'text' && b.kind === 'text') {
    return { ...a, ids: [...new Set([...a.ids, ...b.ids])] };
  }
  if (a.kind === 'number' && b.kind === 'number') {
    return { ...a, constants: [...new Set([...a.constants, ...b.constants])] };
  }
  return a;
}
