/**
 * Counts of short values, bounded. Of too many it keeps the first in code-unit order, whatever order they come in: a
 * value among the first N of all was never displaced, so its count is exact and independent of the order of payloads.
 */
import { COUNTED_LENGTH, COUNTED_VALUES } from './thresholds.ts';
import { LISTED_VALUES, type ValueCount } from './proposal.ts';

const NONE: readonly ValueCount[] = [];

export class CountedValues {
  /** Made with the first value: most places of a wide sample hold objects or one number. */
  private counts: Map<string, number> | undefined;
  /** Once values were dropped: those from here on never come back. */
  private ceiling: string | undefined;
  /** A text too long to be a value of a list was seen. */
  private hasLong = false;

  add(value: string): void {
    if (value.length > COUNTED_LENGTH) {
      this.hasLong = true;
      return;
    }
    if (this.ceiling !== undefined && value >= this.ceiling) return;
    this.counts ??= new Map();
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
    // Pruning at twice the size keeps the cost of sorting off most additions.
    if (this.counts.size > 2 * COUNTED_VALUES) this.prune(this.counts);
  }

  /** More values than are counted, or too long ones. */
  get hasMore(): boolean {
    return this.hasLong || this.ceiling !== undefined || this.size > COUNTED_VALUES;
  }

  /** Every value, when all were counted. */
  all(): readonly ValueCount[] | undefined {
    return this.hasMore ? undefined : this.byFrequency();
  }

  /** What evidence shows. */
  listed(): readonly ValueCount[] {
    if (this.counts === undefined) return NONE;
    if (this.counts.size > COUNTED_VALUES) this.prune(this.counts);
    return this.byFrequency().slice(0, LISTED_VALUES);
  }

  private get size(): number {
    return this.counts?.size ?? 0;
  }

  private byFrequency(): readonly ValueCount[] {
    if (this.counts === undefined) return NONE;
    return Array.from(this.counts, ([value, count]) => ({ value, count })).sort(
      (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
    );
  }

  private prune(counts: Map<string, number>): void {
    const dropped = [...counts.keys()].sort().slice(COUNTED_VALUES);
    for (const value of dropped) counts.delete(value);
    this.ceiling = dropped[0];
  }
}
