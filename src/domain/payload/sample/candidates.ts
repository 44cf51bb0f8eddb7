/** Values worth trying for a field on which demands are made: the constants themselves and their nearest neighbours. */
import type { JsonValue } from '#domain/base';
import type { FieldNode } from '#domain/schema';
import type { Demand } from './demands.ts';
import { toJson } from './meets.ts';

const HOUR = 3_600_000;

/** Instants that a date can express; a condition may name others. */
const LATEST = 8e15;

/** The most plausible first; the caller keeps the first that meets all demands and the schema. */
export function candidatesFor(
  node: FieldNode,
  plausible: JsonValue,
  demands: readonly Demand[],
): readonly JsonValue[] {
  const constants = demands.flatMap(({ clause }) => clause.constants);
  const values: JsonValue[] = [plausible];
  for (const value of node.enumeration ?? node.suggestions ?? []) values.push(value.value);
  for (const constant of constants) values.push(toJson(constant));
  if (node.type === 'boolean') values.push(true, false);
  else if (node.type === 'date-time') values.push(...moments(constants.map(toJson)));
  else if (node.type === 'date') values.push(...days(constants.map(toJson)));
  else if (isNumber(node)) values.push(...numbers(constants.map(toJson), node.type === 'number'));
  else values.push(...texts(plausible, demands));
  return values;
}

function isNumber(node: FieldNode): boolean {
  return ['number', 'long', 'int', 'short', 'byte'].includes(node.type);
}

function numbers(constants: readonly JsonValue[], decimal: boolean): readonly JsonValue[] {
  const values: JsonValue[] = [];
  const known = constants.map(Number).filter((value) => Number.isFinite(value));
  for (const value of known) values.push(value + 1, value - 1);
  for (const [index, low] of known.entries()) {
    for (const high of known.slice(index + 1)) {
      const middle = (low + high) / 2;
      values.push(decimal ? middle : Math.round(middle), Math.floor(middle));
    }
  }
  for (const constant of constants) {
    if (typeof constant === 'bigint') values.push(constant + 1n, constant - 1n);
  }
  return decimal ? values : values.filter((value) => Number.isInteger(Number(value)));
}

function moments(constants: readonly JsonValue[]): readonly JsonValue[] {
  const known = instants(constants);
  const near = known.flatMap((value) => [value + HOUR, value - HOUR]);
  const between = known.flatMap((low, index) =>
    known.slice(index + 1).map((high) => (low + high) / 2),
  );
  return [...near, ...between].map((value) => new Date(value).toISOString());
}

function days(constants: readonly JsonValue[]): readonly JsonValue[] {
  return instants(constants)
    .flatMap((value) => [value + 24 * HOUR, value - 24 * HOUR])
    .map((value) => new Date(value).toISOString().slice(0, 10));
}

function instants(constants: readonly JsonValue[]): readonly number[] {
  return constants
    .map((value) => (typeof value === 'string' ? Date.parse(value) : Number.NaN))
    .filter((value) => Math.abs(value) < LATEST);
}

/** Start, middles and end that are asked for, put together. */
function texts(plausible: JsonValue, demands: readonly Demand[]): readonly JsonValue[] {
  const asked = (prefix: string) =>
    demands
      .filter(({ clause, wanted }) => wanted && clause.operator.startsWith(prefix))
      .map(({ clause }) => String(clause.constants[0]?.value ?? ''));
  // The longest start contains the shorter ones when all can be had at once.
  const longest = (options: readonly string[]) =>
    options.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const start = longest(asked('startWith'));
  const end = longest(asked('endWith'));
  const middle = asked('contain').filter((part) => !start.includes(part) && !end.includes(part));
  const base = typeof plausible === 'string' ? plausible : '';
  return [
    start + middle.join('') + end,
    [start, ...middle, end].filter((part) => part !== '').join(' '),
    start + base + middle.join('') + end,
    `${base}x`,
    'Other value',
    'other',
  ].filter((text) => text !== '');
}
