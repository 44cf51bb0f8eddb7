/**
 * Lays a JSON text out as `stringifyJson` would, by its blanks alone: numbers stay as they were written (`1.50`,
 * integers of any size), a name that occurs twice does too, and a cursor keeps its place.
 */
import { parseJson, type TextEdit } from '#domain/base';
import { nextJsonToken, type JsonToken } from './json-tokens.ts';

/** The text laid out with two spaces a level; undefined when it is not JSON. */
export function formatJson(text: string): string | undefined {
  const edits = formatEdits(text);
  if (edits === undefined) return undefined;
  let position = 0;
  const parts: string[] = [];
  for (const { range, text: blank } of edits) {
    parts.push(text.slice(position, range.start), blank);
    position = range.end;
  }
  return parts.join('') + text.slice(position);
}

/** The same as edits of the blanks, from the beginning to the end; none when nothing changes. */
export function formatEdits(text: string): readonly TextEdit[] | undefined {
  if (!parseJson(text).ok) return undefined;
  const edits: TextEdit[] = [];
  let depth = 0;
  let previous: JsonToken | undefined;
  for (let token = nextJsonToken(text, 0); token; token = nextJsonToken(text, token.end)) {
    if (closes(token)) depth -= 1;
    replace(previous?.end ?? 0, token.start, blankBetween(previous, token, depth));
    if (opens(token)) depth += 1;
    previous = token;
  }
  replace(previous?.end ?? 0, text.length, '');
  return edits;

  function replace(start: number, end: number, blank: string): void {
    if (text.slice(start, end) !== blank) edits.push({ range: { start, end }, text: blank });
  }
}

function blankBetween(previous: JsonToken | undefined, token: JsonToken, depth: number): string {
  if (previous === undefined || token.kind === ',' || token.kind === ':') return '';
  if (previous.kind === ':') return ' ';
  if (opens(previous) && closes(token)) return '';
  return `\n${'  '.repeat(depth)}`;
}

function opens({ kind }: JsonToken): boolean {
  return kind === '{' || kind === '[';
}

function closes({ kind }: JsonToken): boolean {
  return kind === '}' || kind === ']';
}
