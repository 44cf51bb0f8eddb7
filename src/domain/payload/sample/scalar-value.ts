/** Plausible values of fields that are neither object nor list, within the bounds of schema and storage type. */
import type { Clock, JsonValue } from '#domain/base';
import { storageBounds, type FieldNode } from '#domain/schema';
import type { Persona } from './persona.ts';
import type { Picker } from './picker.ts';
import { textValue } from './text-value.ts';

/** What the values of one sample share. */
export interface SampleContext {
  readonly picker: Picker;
  readonly persona: Persona;
  readonly clock: Clock;
  /** Whether the schema takes a value for a field. */
  accepts(node: FieldNode, value: JsonValue): boolean;
}

const HOUR = 3_600_000;
const LATER = /(until|expir|renew|deadline|end|next|departure|arrival|delivery|scheduled)/i;

/** A value for a leaf; `parents` are the names around it, innermost first. */
export function scalarValue(
  node: FieldNode,
  parents: readonly string[],
  context: SampleContext,
): JsonValue {
  const { picker, persona } = context;
  if (node.enumeration && node.enumeration.length > 0) return enumerated(node, context);
  switch (node.type) {
    case 'boolean':
      return true;
    case 'number':
    case 'long':
    case 'int':
    case 'short':
    case 'byte':
      return numberValue(node, context);
    case 'date':
      return momentNear(node, context).slice(0, 10);
    case 'date-time':
      return momentNear(node, context);
    default:
      return textValue(node, parents, picker, persona, (text) => context.accepts(node, text));
  }
}

function enumerated(node: FieldNode, { picker }: SampleContext): JsonValue {
  const texts = (node.enumeration ?? []).map(({ value }) => value);
  const [first = '', ...others] = texts;
  const text = picker.one([first, ...others]);
  // Lists of numbers and booleans are kept as text with their labels.
  if (node.type === 'string' || node.type === 'any') return text;
  return node.type === 'boolean' ? text === 'true' : Number(text);
}

/** Hours of margin, so that neither the rule on the future nor the one on late events speaks up (events.md §6.2). */
function momentNear(node: FieldNode, { picker, clock }: SampleContext): string {
  const hours = LATER.test(node.name) ? picker.integer(24, 24 * 60) : -picker.integer(1, 20);
  return new Date(clock.now() + hours * HOUR).toISOString();
}

function numberValue(node: FieldNode, { picker }: SampleContext): number {
  const { low, high } = boundsOf(node);
  const decimal = node.type === 'number';
  const [from, to] = usualRange(node.name.toLowerCase(), decimal);
  const start = Math.max(low, Math.min(from, high));
  const end = Math.min(high, Math.max(to, low));
  if (!decimal) return picker.integer(start, end);
  const cents = picker.integer(Math.ceil(start * 100), Math.floor(end * 100)) / 100;
  // Bounds closer together than a cent, or excluded ones.
  return cents < low || cents > high ? (low + high) / 2 : cents;
}

function usualRange(name: string, decimal: boolean): readonly [number, number] {
  if (/latitude/.test(name)) return [44, 50];
  if (/longitude/.test(name)) return [-1, 6];
  if (/price|total|amount|cost|value|revenue/.test(name) && decimal) {
    return name === 'value' ? [1, 1] : [10, 250];
  }
  if (/quantity|count/.test(name)) return [1, 3];
  if (/percent|rate/.test(name)) return [1, 100];
  if (/celsius|temperature/.test(name)) return [5, 30];
  if (/minutes|delay|seconds|duration/.test(name)) return [5, 90];
  if (/points|balance|stock|level/.test(name)) return [100, 5000];
  return [1, 100];
}

/** Bounds that a value may reach: those of the schema, else those of the storage type. */
export function boundsOf(node: FieldNode): { readonly low: number; readonly high: number } {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = node.constraints;
  const storage = storageBounds(node.type);
  const step = node.type === 'number' ? 0.01 : 1;
  return {
    low: Math.max(
      minimum ?? Number.NEGATIVE_INFINITY,
      exclusiveMinimum === undefined ? Number.NEGATIVE_INFINITY : exclusiveMinimum + step,
      storage?.minimum ?? -1e12,
    ),
    high: Math.min(
      maximum ?? Number.POSITIVE_INFINITY,
      exclusiveMaximum === undefined ? Number.POSITIVE_INFINITY : exclusiveMaximum - step,
      storage?.maximum ?? 1e12,
    ),
  };
}
