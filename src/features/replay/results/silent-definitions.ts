/** The definitions that never matched, in the order in which a person looks into them: the nearest first. */
import type { DefinitionTally, ReplayTally } from '#domain/log';

export function silentDefinitions(tally: ReplayTally): readonly DefinitionTally[] {
  return tally.definitions
    .filter(({ counts }) => counts.matched === 0)
    .toSorted((a, b) => nearness(b) - nearness(a) || (a.name < b.name ? -1 : 1));
}

/** Recognised and stopped behind that is nearer than any clause away. */
function nearness({ recognised, nearest = [] }: DefinitionTally): number {
  if (recognised > 0) return Number.MAX_SAFE_INTEGER;
  return Math.max(0, ...nearest.map(({ count }) => count));
}
