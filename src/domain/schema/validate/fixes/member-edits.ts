/** Edits of a JSON text, member by member: what is not meant keeps its layout, its order and its digits. */
import {
  keysInOrder,
  rangeOfPath,
  stringifyJson,
  type JsonDocument,
  type JsonObject,
  type JsonPath,
  type JsonValue,
  type TextEdit,
} from '#domain/base';

/** Another text in place of a value. */
export function replaceValue(document: JsonDocument, path: JsonPath, text: string): TextEdit {
  return { range: rangeOfPath(document, path), text };
}

/** Another name for a member; its value stays. */
export function renameKey(document: JsonDocument, path: JsonPath, name: string): TextEdit {
  return { range: rangeOfPath(document, path, 'key'), text: JSON.stringify(name) };
}

/** Takes a member or an element out, with the comma that belongs to it. */
export function removeMember(document: JsonDocument, path: JsonPath): TextEdit {
  const { text } = document;
  const isElement = typeof path.at(-1) === 'number';
  const { start } = rangeOfPath(document, path, isElement ? 'value' : 'key');
  const { end } = rangeOfPath(document, path);
  const next = afterBlank(text, end);
  if (text[next] === ',') return { range: { start, end: afterBlank(text, next + 1) }, text: '' };
  const before = beforeBlank(text, start);
  if (text[before - 1] === ',') return { range: { start: before - 1, end }, text: '' };
  return { range: { start: before, end: next }, text: '' };
}

/** Adds a member behind the last one of an object, laid out as its neighbours are. */
export function insertMember(
  document: JsonDocument,
  path: JsonPath,
  object: JsonObject,
  name: string,
  value: JsonValue,
): TextEdit {
  const { text } = document;
  const range = rangeOfPath(document, path);
  const [first] = keysInOrder(object);
  if (first === undefined) {
    const member = memberText(name, value, '');
    return { range: { start: range.start + 1, end: range.end - 1 }, text: member };
  }
  const start = afterBlank(text, range.start + 1);
  const margin = text.slice(range.start + 1, start);
  const end = beforeBlank(text, range.end - 1);
  // Members on one line are parted by a blank where others are, `{"a": 1, "b": 2}`.
  const blank = margin === '' && /"\s*:\s/.test(text.slice(start, end)) ? ' ' : margin;
  return { range: { start: end, end }, text: `,${blank}${memberText(name, value, margin)}` };
}

function memberText(name: string, value: JsonValue, margin: string): string {
  const line = margin.lastIndexOf('\n');
  if (line === -1) return `${JSON.stringify(name)}: ${stringifyJson(value, { indent: 0 })}`;
  const lines = stringifyJson(value).split('\n');
  return `${JSON.stringify(name)}: ${lines.join(`\n${margin.slice(line + 1)}`)}`;
}

function afterBlank(text: string, from: number): number {
  let index = from;
  while (isBlank(text.charCodeAt(index))) index += 1;
  return index;
}

function beforeBlank(text: string, from: number): number {
  let index = from;
  while (index > 0 && isBlank(text.charCodeAt(index - 1))) index -= 1;
  return index;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
