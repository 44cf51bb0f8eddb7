/**
 * What a condition demands of single fields, one list for each way to fulfil it. Opaque parts demand nothing: the
 * finished sample is tried against the condition anyway.
 */
import type { ConditionForm, SimpleClause } from '#domain/event';

/** A clause that has to come out as `wanted`. */
export interface Demand {
  readonly clause: SimpleClause;
  readonly wanted: boolean;
}

/** More ways than this are not tried. */
const MAX_WAYS = 32;

/** All ways, at most 32, in the order of the condition. */
export function waysToFulfil(form: ConditionForm, wanted = true): readonly (readonly Demand[])[] {
  switch (form.kind) {
    case 'clause':
      return [[{ clause: form, wanted }]];
    case 'opaque':
      return [[]];
    case 'not':
      return waysToFulfil(form.part, !wanted);
    default: {
      const parts = form.parts.map((part) => waysToFulfil(part, wanted));
      // `and` has to have every part, `or` any; wanted false turns it round.
      return (form.kind === 'and') === wanted ? everyPart(parts) : parts.flat().slice(0, MAX_WAYS);
    }
  }
}

function everyPart(
  parts: readonly (readonly (readonly Demand[])[])[],
): readonly (readonly Demand[])[] {
  let ways: readonly (readonly Demand[])[] = [[]];
  for (const part of parts) {
    ways = ways.flatMap((way) => part.map((next) => [...way, ...next])).slice(0, MAX_WAYS);
  }
  return ways;
}
