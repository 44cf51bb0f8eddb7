/**
 * The notation in which the starter schemas are written, one line a field, levels by two spaces:
 *
 *     name | type | Title | Description
 *
 * `name!` is required, `name~` deprecated. Types: `string`, `string:uri`, `string ^[A-Z]{3}$`, `string 2..40` (length),
 * `int 0..100`, `number 0..`, `boolean`, `date`, `date-time`, `object`, `measure` (id and value), `enum a=Label, b=Label`
 * (closed), `open a=Label` (suggestions), `map string`; `[]` behind the type is a list of it: `object[]`, `string[]`.
 */
import { setOwnProperty, storageBounds, type JsonObject, type JsonValue } from './domain.ts';

interface FieldLine {
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly children: FieldLine[];
}

/** Lines moved inwards, to be used inside another text. */
export function indented(text: string, levels: number): string {
  return text.trim().replaceAll(/^/gm, '  '.repeat(levels));
}

/** What goes under `properties`, and the names that are required. */
export interface FieldSet {
  readonly properties: JsonObject;
  readonly required: readonly string[];
}

const LINE = /^( *)(\w+)(!?)(~?) \| ([^|]+) \| ([^|]+)(?: \| (.+))?$/;

/** Fields of one group; those of the standard model also carry their name in the source model. */
export function readFieldLines(text: string, model: 'standard' | 'tenant'): FieldSet {
  const root: FieldLine[] = [];
  const open: FieldLine[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const [
      whole,
      indent = '',
      name = '',
      required,
      deprecated,
      type = '',
      title = '',
      description,
    ] = LINE.exec(line) ?? [];
    const level = indent.length / 2;
    if (whole === undefined || level > open.length) throw new Error(`Not a field line: ${line}`);
    const field: FieldLine = {
      name,
      required: required === '!',
      deprecated: deprecated === '~',
      type: type.trim(),
      title: title.trim(),
      description: description?.trim() ?? '',
      children: [],
    };
    open.length = level;
    (open.at(-1)?.children ?? root).push(field);
    open.push(field);
  }
  return toFieldSet(root, model === 'standard' ? 'xdm' : undefined);
}

/** `prefix` is that of the names in the source model; below `_schema` it is `schema`. */
function toFieldSet(lines: readonly FieldLine[], prefix: string | undefined): FieldSet {
  const properties: Record<string, JsonValue> = {};
  for (const line of lines) setOwnProperty(properties, line.name, toNode(line, prefix));
  return { properties, required: lines.filter((line) => line.required).map(({ name }) => name) };
}

function toNode(line: FieldLine, prefix: string | undefined): JsonObject {
  const isLevel = line.name.startsWith('_') && line.type === 'object';
  const node = typeNode(line.type, line, isLevel ? prefixBelow(line.name, prefix) : prefix);
  return {
    title: line.title,
    ...(line.description === '' ? {} : { description: line.description }),
    ...node,
    ...(line.deprecated ? { 'meta:status': 'deprecated' } : {}),
    ...(prefix === undefined || isLevel ? {} : { 'meta:xdmField': modelName(line.name, prefix) }),
  };
}

/** `_schema` holds names of schema.org; names below `_experience` have no short form. */
function prefixBelow(name: string, prefix: string | undefined): string | undefined {
  return prefix === undefined || name === '_experience' ? undefined : name.slice(1);
}

function modelName(name: string, prefix: string): string {
  return name.startsWith('_') ? `@${name.slice(1)}` : `${prefix}:${name}`;
}

function typeNode(type: string, line: FieldLine, prefix: string | undefined): JsonObject {
  const [, base = '', list, rest = ''] =
    /^([a-z-]+(?::[a-z0-9-]+)?)(\[\])?(?: (.+))?$/.exec(type) ?? [];
  if (list !== undefined) {
    const items = typeNode(`${base} ${rest}`.trim(), line, prefix);
    return { type: 'array', 'meta:xdmType': 'array', items };
  }
  const [kind = '', format] = base.split(':');
  switch (kind) {
    case 'object':
      return objectNode(toFieldSet(line.children, prefix));
    case 'measure':
      return objectNode(readFieldLines(MEASURE, 'standard'));
    case 'map':
      return {
        type: 'object',
        'meta:xdmType': 'map',
        additionalProperties: typeNode(rest, line, prefix),
      };
    case 'enum':
    case 'open': {
      const labels = readLabels(rest);
      const closed = kind === 'enum' ? { enum: Object.keys(labels) } : {};
      return { type: 'string', 'meta:xdmType': 'string', ...closed, 'meta:enum': labels };
    }
    case 'string':
      return { type: 'string', 'meta:xdmType': 'string', ...textRules(rest, format) };
    case 'date':
    case 'date-time':
      return { type: 'string', 'meta:xdmType': kind, format: kind };
    case 'boolean':
      return { type: 'boolean', 'meta:xdmType': 'boolean' };
    case 'number':
      return { type: 'number', 'meta:xdmType': 'number', ...numberRules(rest) };
    case 'byte':
    case 'short':
    case 'int':
    case 'long': {
      const bounds = { ...storageBounds(kind) };
      return { type: 'integer', 'meta:xdmType': kind, ...bounds, ...numberRules(rest) };
    }
    default:
      throw new Error(`Not a type: ${type} (field ${line.name})`);
  }
}

const MEASURE = `
id | string | Measure id | Sent where one occurrence has an id of its own, so that repeats can be told apart
value! | number | Value | How often, or how much
`;

/** An object as a registry exports it. */
export function objectNode({ properties, required }: FieldSet): JsonObject {
  return {
    type: 'object',
    'meta:xdmType': 'object',
    ...(required.length === 0 ? {} : { required }),
    properties,
  };
}

function readLabels(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const entry of text.split(', ')) {
    const [value = '', label = value] = entry.split('=');
    setOwnProperty(labels, value, label);
  }
  return labels;
}

function textRules(rest: string, format: string | undefined): JsonObject {
  const rules: Record<string, JsonValue> = format === undefined ? {} : { format };
  if (rest.startsWith('^')) return { ...rules, pattern: rest };
  const { minimum, maximum } = range(rest);
  if (minimum !== undefined) rules['minLength'] = minimum;
  if (maximum !== undefined) rules['maxLength'] = maximum;
  return rules;
}

function numberRules(rest: string): JsonObject {
  const { minimum, maximum } = range(rest);
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function range(text: string): { minimum: number | undefined; maximum: number | undefined } {
  const [, from = '', to = ''] = /^(-?[\d.]*?)\.\.(-?[\d.]*)$/.exec(text) ?? [];
  const read = (bound: string) => (bound === '' ? undefined : Number(bound));
  return { minimum: read(from), maximum: read(to) };
}
