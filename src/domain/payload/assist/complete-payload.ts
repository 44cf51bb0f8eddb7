/**
 * Completion in a payload that someone types, from the schema of its entity: names that are not there yet, values of
 * lists, the present moment, identity types. Pure offsets and texts; the editor shows them.
 */
import {
  isJsonObject,
  jsonEqual,
  stringifyJson,
  type SourceRange,
  type TextEdit,
} from '#domain/base';
import { IDENTITY_MAP_PATH, type FieldNode, type XdmSchema } from '#domain/schema';
import { entityPlaceAt } from './entity-place.ts';
import { envelopeSkeleton, envelopeValueAt, isKnownText } from './envelope-members.ts';
import { fieldAtSteps } from './field-at-steps.ts';
import { jsonCursorAt, type JsonCursor } from './json-cursor.ts';
import { proposedValues, type ProposedValue } from './proposed-values.ts';
import { valueSkeleton, type ValueSkeleton } from './value-skeleton.ts';

export interface PayloadHelp {
  readonly schema: XdmSchema;
  /** The present moment in milliseconds, for fields that hold one. */
  readonly now: number;
  /** Codes of the identity types: the names in an identity map. */
  readonly identityCodes: readonly string[];
}

export interface PayloadCompletion {
  readonly kind: 'name' | 'value';
  readonly label: string;
  /** The field that is named or filled; none in an envelope. */
  readonly field: FieldNode | undefined;
  /** Of a value: what its list calls it, or where it comes from. */
  readonly meaning: Pick<ProposedValue, 'label' | 'source'>;
  /** What typing is compared with: what is replaced may begin with a quote. */
  readonly filterText: string;
  readonly range: SourceRange;
  readonly insertText: string;
  /** Selected afterwards, counted in `insertText`; empty for a cursor. */
  readonly selection: SourceRange;
  /** The comma that is missing before. */
  readonly edits: readonly TextEdit[];
  /** There is something to choose from at the cursor afterwards. */
  readonly continues: boolean;
}

/** What may stand at the cursor, the most useful first. The text need not be whole. */
export function completePayload(
  text: string,
  offset: number,
  help: PayloadHelp,
): readonly PayloadCompletion[] {
  const cursor = jsonCursorAt(text, offset);
  const { token, expects } = cursor;
  // Right behind a closing quote one goes on to the comma, not back into the text.
  if (expects === 'nothing' || (token?.kind === 'string' && token.closed && offset === token.end)) {
    return [];
  }
  const make = new Maker(text, offset, cursor);
  const around = entityPlaceAt(cursor);
  if (around === undefined) return [];
  const { schema } = help;
  if (around.kind === 'envelope') {
    const steps = cursor.path.slice(around.place.length);
    return expects === 'name'
      ? envelopeNames(make, cursor, envelopeValueAt(schema, steps.slice(0, -1)))
      : envelopeValues(make, envelopeValueAt(schema, steps));
  }
  const container = fieldAtSteps(schema.root, cursor.container.slice(around.place.length));
  if (expects === 'value') {
    const field = fieldAtSteps(schema.root, cursor.path.slice(around.place.length));
    return field === undefined ? [] : values(make, field, help.now);
  }
  return container === undefined ? [] : names(make, cursor, container, help);
}

function names(
  make: Maker,
  { names: around }: JsonCursor,
  container: FieldNode,
  help: PayloadHelp,
): readonly PayloadCompletion[] {
  const present = around.at(-1) ?? new Set();
  if (container.path === IDENTITY_MAP_PATH && container.item) {
    const list = container.item;
    return help.identityCodes
      .filter((code) => !present.has(code))
      .map((code) => make.name(code, list, valueSkeleton(list), false));
  }
  return [...container.children.values()]
    .filter(({ name }) => !present.has(name))
    .toSorted((a, b) => rank(a) - rank(b))
    .map((field) => make.name(field.name, field, valueSkeleton(field), hasChoice(field, help)));
}

/** Required fields first, outdated ones last, the others as the schema has them. */
function rank({ required, deprecated }: FieldNode): number {
  return (required ? 0 : 1) + (deprecated ? 2 : 0);
}

function hasChoice(field: FieldNode, help: PayloadHelp): boolean {
  if (field.type === 'object') return field.children.size > 0;
  if (field.path === IDENTITY_MAP_PATH) return help.identityCodes.length > 0;
  if (field.type === 'array') return field.item !== undefined && hasChoice(field.item, help);
  // `true` stands there already; the other value is offered when one types.
  return field.type !== 'boolean' && proposedValues(field, help.now).length > 0;
}

function values(make: Maker, field: FieldNode, now: number): readonly PayloadCompletion[] {
  const proposed = proposedValues(field, now).map(({ value, ...meaning }) =>
    make.value(stringifyJson(value), field, meaning),
  );
  if (proposed.length > 0 || field.type === 'any') return proposed;
  if (field.type !== 'object' && field.type !== 'map' && field.type !== 'array') return [];
  return [make.value('', field, {}, valueSkeleton(field))];
}

function envelopeNames(
  make: Maker,
  { names: around }: JsonCursor,
  members: ReturnType<typeof envelopeValueAt>,
): readonly PayloadCompletion[] {
  if (!isJsonObject(members)) return [];
  return Object.entries(members)
    .filter(([name]) => !around.at(-1)?.has(name))
    .map(([name, value]) => make.name(name, undefined, envelopeSkeleton(value), isOpen(value)));
}

function isOpen(value: ReturnType<typeof envelopeValueAt>): boolean {
  return isJsonObject(value) && !jsonEqual(value, {});
}

function envelopeValues(
  make: Maker,
  value: ReturnType<typeof envelopeValueAt>,
): readonly PayloadCompletion[] {
  return isKnownText(value) ? [make.value(stringifyJson(value), undefined, {})] : [];
}

/** Makes completions for one cursor: what they replace, which commas they need. */
class Maker {
  private readonly range: SourceRange;
  private readonly quote: string;
  private readonly comma: string;
  private readonly edits: readonly TextEdit[];
  private readonly isNamed: boolean;

  constructor(text: string, offset: number, { token, next, missingComma }: JsonCursor) {
    this.range = token ? { start: token.start, end: token.end } : { start: offset, end: offset };
    this.quote = text[this.range.start] === '"' && token ? '"' : '';
    this.comma = next === 'name' ? ',' : '';
    this.isNamed = next === 'colon';
    this.edits =
      missingComma === undefined
        ? []
        : [{ range: { start: missingComma, end: missingComma }, text: ',' }];
  }

  /** A name with the beginning of its value; the name alone where a value follows already. */
  name(
    label: string,
    field: FieldNode | undefined,
    skeleton: ValueSkeleton,
    continues: boolean,
  ): PayloadCompletion {
    const quoted = JSON.stringify(label);
    const before = `${quoted}: `;
    const common = { ...this.common(label, field?.title ?? ''), kind: 'name', field } as const;
    if (this.isNamed) {
      const end = quoted.length;
      return { ...common, insertText: quoted, selection: { start: end, end }, continues: false };
    }
    const { start, end } = skeleton.selection;
    return {
      ...common,
      insertText: before + skeleton.text + this.comma,
      selection: { start: before.length + start, end: before.length + end },
      continues,
    };
  }

  value(
    literal: string,
    field: FieldNode | undefined,
    meaning: PayloadCompletion['meaning'],
    skeleton?: ValueSkeleton,
  ): PayloadCompletion {
    const text = skeleton?.text ?? literal;
    const label = skeleton ? text.replaceAll(/\s+/g, ' ') : literal.replaceAll(/^"|"$/g, '');
    return {
      ...this.common(label, meaning.label ?? ''),
      kind: 'value',
      field,
      meaning,
      insertText: text + this.comma,
      selection: skeleton?.selection ?? { start: text.length, end: text.length },
      continues: skeleton !== undefined,
    };
  }

  private common(label: string, title: string) {
    return {
      label,
      meaning: {},
      // People look for a field by its title too.
      filterText: `${this.quote}${label}${this.quote} ${title}`,
      range: this.range,
      edits: this.edits,
    };
  }
}
