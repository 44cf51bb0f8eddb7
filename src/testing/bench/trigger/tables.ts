/** Results as tables: printed, and as Markdown between two markers of a README. */
import { printColumns } from '../figures.ts';
import type { Spread } from './race.ts';

export interface Table {
  readonly title: string;
  /** The first row names the columns. */
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
}

export function printTable(print: (line: string) => void, { title, rows, note }: Table): void {
  print(`\n${title}`);
  printColumns(print, rows);
  if (note !== undefined) print(`  ${note}`);
}

/** The text of a README with these tables in place of what stands between the markers of a bench. */
export function withTables(
  readme: string,
  lead: string,
  tables: readonly Table[],
  bench = 'bench',
): string {
  const [opening, closing] = [`<!-- ${bench}:start -->`, `<!-- ${bench}:end -->`];
  const [start, end] = [readme.indexOf(opening), readme.indexOf(closing)];
  if (start < 0 || end < start) throw new Error(`no ${opening} … ${closing}`);
  const body = [lead, ...tables.map(markdownOf)].join('\n\n');
  return `${readme.slice(0, start)}${opening}\n\n${body}\n\n${readme.slice(end)}`;
}

/** In columns of equal width, as the formatter of this repository writes tables. */
function markdownOf({ title, rows, note }: Table): string {
  const columns = rows[0] ?? [];
  const widths = columns.map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => {
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head = [], ...body] = rows;
  const table = [line(head), `| ${rule.join(' | ')} |`, ...body.map(line)].join('\n');
  return [`**${title}**`, table, ...(note === undefined ? [] : [note])].join('\n\n');
}

/** Events per second from the seconds of one: `1,234k`, `12.3k`, `123`. */
export function rate(spread: Spread | undefined): string {
  if (!spread) return '-';
  const each = 1 / spread.middle;
  if (each >= 100_000) return `${Math.round(each / 1000).toLocaleString('en')}k`;
  if (each >= 1000) return `${(each / 1000).toFixed(1)}k`;
  return each >= 10 ? String(Math.round(each)) : each.toFixed(1);
}

/** `1.23 (1.20–1.31)`. */
export function ratio(spread: Spread | undefined): string {
  if (!spread) return '-';
  const { middle, low, high } = spread;
  return `${figure(middle)} (${figure(low)}–${figure(high)})`;
}

/** Three digits that count. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}
