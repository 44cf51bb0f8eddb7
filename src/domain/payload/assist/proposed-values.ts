/** Values worth proposing for a field: those of its lists, its default and examples, the present moment. */
import type { JsonValue } from '#domain/base';
import type { FieldNode } from '#domain/schema';

export interface ProposedValue {
  readonly value: JsonValue;
  /** Label of a value of a list, where it says more than the value. */
  readonly label?: string;
  /** Where the value comes from, when that is worth a word. */
  readonly source?: 'now' | 'default' | 'example';
}

/** Moments that a date can express. */
const LATEST = 8.64e15;

/** Without repetitions, the closed list first. */
export function proposedValues(field: FieldNode, now: number): readonly ProposedValue[] {
  const { enumeration = [], suggestions = [], defaultValue, examples = [] } = field;
  const proposed: ProposedValue[] = [
    ...[...enumeration, ...suggestions].map(({ value, label }) => ({
      value: isNumeric(field) ? Number(value) : value,
      ...(label === value ? {} : { label }),
    })),
    ...(field.type === 'boolean' ? [{ value: true }, { value: false }] : []),
    ...moment(field, now),
    ...(defaultValue === undefined ? [] : [{ value: defaultValue, source: 'default' as const }]),
    ...examples.map((value) => ({ value, source: 'example' as const })),
  ];
  const seen = new Set<JsonValue>();
  return proposed.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function moment({ type }: FieldNode, now: number): readonly ProposedValue[] {
  if ((type !== 'date-time' && type !== 'date') || !(Math.abs(now) <= LATEST)) return [];
  const iso = new Date(now).toISOString();
  return [{ value: type === 'date' ? iso.slice(0, iso.indexOf('T')) : iso, source: 'now' }];
}

function isNumeric({ type }: FieldNode): boolean {
  return ['number', 'long', 'int', 'short', 'byte'].includes(type);
}
