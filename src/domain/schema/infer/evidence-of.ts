/** A tally as the evidence that a person reads. */
import type { Evidence, SeenCount } from './proposal.ts';
import type { Tally } from './tally.ts';

/** Evidence of a place that `chances` objects, lists or maps could have filled. */
export function evidenceOf(tally: Tally, chances: number): Evidence {
  const { lengths, numbers, items } = tally;
  return {
    payloads: tally.payloads,
    values: tally.total,
    chances,
    nulls: tally.nulls,
    empties: tally.empties,
    types: typesOf(tally),
    distinct: tally.values.listed(),
    hasMore: tally.values.hasMore,
    keys: tally.keys.listed(),
    ...(lengths.least === undefined ? {} : { minLength: lengths.least }),
    ...(lengths.greatest === undefined ? {} : { maxLength: lengths.greatest }),
    ...(numbers.least === undefined ? {} : { minimum: numbers.least }),
    ...(numbers.greatest === undefined ? {} : { maximum: numbers.greatest }),
    ...(items.least === undefined ? {} : { minItems: items.least }),
    ...(items.greatest === undefined ? {} : { maxItems: items.greatest }),
  };
}

function typesOf(tally: Tally): readonly SeenCount[] {
  return Array.from(tally.seen, ([type, count]) => ({ type, count })).sort(
    (a, b) => b.count - a.count || (a.type < b.type ? -1 : 1),
  );
}
