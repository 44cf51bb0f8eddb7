/** Many fixes of one text at once. */
import type { TextEdit } from '#domain/base';
import type { ViolationFix } from './violation-fix.ts';

/**
 * The edits of fixes as one set that does not overlap. Neighbours that are both taken out share a comma: their removals
 * become one. Of other edits that meet the first counts; what is left over shows when the text is checked again.
 */
export function combineFixes(text: string, fixes: readonly ViolationFix[]): readonly TextEdit[] {
  const edits = fixes
    .flatMap((fix) => fix.edits)
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const combined: TextEdit[] = [];
  for (const edit of edits) {
    const last = combined.at(-1);
    if (last === undefined || edit.range.start >= last.range.end) {
      // Two insertions at one place would need an order.
      if (last?.range.start !== edit.range.start) combined.push(edit);
      continue;
    }
    if (last.text !== '' || edit.text !== '') continue;
    const end = Math.max(last.range.end, edit.range.end);
    combined[combined.length - 1] = { range: { start: last.range.start, end }, text: '' };
  }
  return combined.map((edit) => (edit.text === '' ? withLeadingComma(text, edit) : edit));
}

/** Removed up to the closing bracket, the comma before goes too: JSON has none there. */
function withLeadingComma(text: string, edit: TextEdit): TextEdit {
  const { start, end } = edit.range;
  const closes = /^\s*[}\]]/.test(text.slice(end, end + LONGEST_BLANK));
  if (!closes) return edit;
  let comma = start;
  while (comma > 0 && /\s/.test(text.charAt(comma - 1))) comma -= 1;
  return text.charAt(comma - 1) === ',' ? { range: { start: comma - 1, end }, text: '' } : edit;
}

/** Blanks before a bracket: a line end and its margin. */
const LONGEST_BLANK = 10_000;
