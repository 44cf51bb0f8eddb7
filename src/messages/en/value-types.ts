import type { ValueType } from '#domain/expression';

type Param = string | number | undefined;

/** Types of the expression language as sentences name them; dates with their exact name, because they look alike. */
const names: Readonly<Record<ValueType | 'list', string>> = {
  string: 'a text',
  integer: 'an integer',
  decimal: 'a decimal',
  boolean: 'a boolean (true or false)',
  dateOnly: 'a date (dateOnly)',
  dateTimeOnly: 'a date and time without zone (dateTimeOnly)',
  dateTime: 'a date and time (dateTime)',
  duration: 'a duration',
  listString: 'a list of texts',
  listInteger: 'a list of integers',
  listDecimal: 'a list of decimals',
  listBoolean: 'a list of booleans',
  listDateOnly: 'a list of dates (dateOnly)',
  listDateTimeOnly: 'a list of dates and times without zone (dateTimeOnly)',
  listDateTime: 'a list of dates and times (dateTime)',
  listDuration: 'a list of durations',
  listAny: 'a list',
  listObject: 'a list of objects',
  object: 'an object',
  map: 'a map',
  any: 'a value of unknown type',
  list: 'a list',
};

/** One type with its article: `typeName('listString')` is "a list of texts". */
export function typeName(type: Param): string {
  const text = String(type);
  return Object.hasOwn(names, text) ? names[text as ValueType] : text;
}

/** Several types, comma-separated as diagnostics carry them, joined with a word such as "or". */
export function typeNames(types: Param, word: string): string {
  const all = String(types).split(', ');
  if (all.length > 4 && all.every((type) => type.startsWith('list'))) return names.list;
  if (all.length > 6) return 'a single value';
  const last = typeName(all.at(-1));
  const others = all.slice(0, -1).map(typeName);
  return others.length === 0 ? last : `${others.join(', ')} ${word} ${last}`;
}
