/** Which of the names that a schema knows was meant by one that it does not know. */

/** Longer names are not compared: they come from pasted text, and a distance costs length times length. */
const LONGEST_COMPARED = 60;

/**
 * The one name that is near: the same but for letter case and separators, else a few slips away. Undefined where two are
 * equally near. `nearName('order_total', ['orderTotal', 'orderId'])` is `'orderTotal'`.
 */
export function nearName(name: string, known: Iterable<string>): string | undefined {
  if (name.length === 0 || name.length > LONGEST_COMPARED) return undefined;
  const folded = fold(name);
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1;
  let nearest: string | undefined;
  for (const candidate of known) {
    if (candidate === name || Math.abs(candidate.length - name.length) > name.length) continue;
    const other = fold(candidate);
    if (other === '' || Math.abs(other.length - folded.length) > least) continue;
    const away = distance(folded, other);
    if (away < least) {
      least = away;
      nearest = candidate;
    } else if (away === least) nearest = undefined;
  }
  return nearest;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_.:-]/g, '');
}

/** Insertions, deletions, substitutions and swaps of neighbours that lead from one text to another. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      let least = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + cost,
      );
      if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        least = Math.min(least, at(beforeLast, column - 2) + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
