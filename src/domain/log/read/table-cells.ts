/** Cells of one row (RFC 4180). */

/**
 * Takes a row apart, in which quotes are doubled inside quotes. What follows a closing quote belongs to the cell; a
 * quote behind the first letter is a letter.
 */
export function readCells(row: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    let text = '';
    if (row[at] === '"') {
      const quoted = readQuoted(row, at + 1);
      text = quoted.text;
      at = quoted.end;
    }
    const end = row.indexOf(separator, at);
    if (end === -1) {
      cells.push(text + row.slice(at));
      return cells;
    }
    cells.push(text + row.slice(at, end));
    at = end + 1;
  }
}

function readQuoted(row: string, start: number): { readonly text: string; readonly end: number } {
  let from = start;
  let text = '';
  for (;;) {
    const quote = row.indexOf('"', from);
    if (quote === -1) return { text: text + row.slice(from), end: row.length };
    text += row.slice(from, quote);
    if (row[quote + 1] !== '"') return { text, end: quote + 1 };
    text += '"';
    from = quote + 2;
  }
}
