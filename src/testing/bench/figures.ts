/** Middle and upper end of samples, and a table of them. */

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}

/** The sample below which this share of all samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Columns of equal width; the first stands left, figures stand right. */
export function printColumns(
  print: (line: string) => void,
  rows: readonly (readonly string[])[],
): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    print(`  ${cells.join('   ')}`.trimEnd());
  }
}
