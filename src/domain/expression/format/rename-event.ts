/** Follows the new name of an event through expressions (events.md §2.4, point 5). */
import { applyEdits, type TextEdit } from '#domain/base';
import { segmentText } from '../check/selection-path.ts';
import { tokenize } from '../syntax/scanner.ts';

/**
 * Rewrites `@event{from.…}` to the new name and nothing else, not even white space; works on tokens, so that a text
 * with mistakes is followed too and a string that looks like a reference stays.
 */
export function renameEvent(text: string, from: string, to: string): string {
  const tokens = tokenize(text).tokens.filter(({ kind }) => kind !== 'space');
  const edits: TextEdit[] = [];
  tokens.forEach((name, index) => {
    const isEvent = tokens[index - 2]?.text === '@event' && tokens[index - 1]?.text === '{';
    if (!isEvent || (name.value ?? name.text) !== from) return;
    edits.push({ range: { start: name.start, end: name.end }, text: segmentText(to) });
  });
  return applyEdits(text, edits);
}
