import type { ClauseOperator, ClausePhrase, ConditionPhrase, FieldPhrase } from '#domain/event';

const positions = { first: 'first', last: 'last', each: 'each' };

/** Operators as people say them, affirmed and denied. */
const operators: Record<ClauseOperator, readonly [string, string]> = {
  '==': ['is equal to', 'is not equal to'],
  '!=': ['is not equal to', 'is equal to'],
  '<': ['is less than', 'is not less than'],
  '<=': ['is at most', 'is not at most'],
  '>': ['is greater than', 'is not greater than'],
  '>=': ['is at least', 'is not at least'],
  in: ['is one of', 'is none of'],
  contain: ['contains', 'does not contain'],
  containIgnoreCase: ['contains, ignoring case,', 'does not contain, ignoring case,'],
  startWith: ['starts with', 'does not start with'],
  startWithIgnoreCase: ['starts, ignoring case, with', 'does not start, ignoring case, with'],
  endWith: ['ends with', 'does not end with'],
  endWithIgnoreCase: ['ends, ignoring case, with', 'does not end, ignoring case, with'],
  equalIgnoreCase: ['is equal, ignoring case, to', 'is not equal, ignoring case, to'],
  notEqualIgnoreCase: ['is not equal, ignoring case, to', 'is equal, ignoring case, to'],
  isEmpty: ['is empty', 'is not empty'],
  isNotEmpty: ['is not empty', 'is empty'],
  'is null': ['has no value', 'has a value'],
  'is not null': ['has a value', 'has no value'],
};

/** "the id of the first Email entry of identityMap" */
function field({ name, of, entry, position }: FieldPhrase): string {
  const element = elementOf(of, entry, position);
  if (element === undefined) return of === undefined ? (name ?? '') : `the ${name} of ${of}`;
  return name === undefined ? element : `the ${name} of ${element}`;
}

function elementOf(
  of: string | undefined,
  entry: string | undefined,
  position: FieldPhrase['position'],
): string | undefined {
  if (entry === undefined && position === undefined) return undefined;
  const what = entry === undefined ? 'element' : `${entry} entry`;
  if (typeof position === 'number') return `${what} number ${position + 1} of ${of}`;
  return position === 'each'
    ? `each ${what} of ${of}`
    : `the ${position === undefined ? '' : `${positions[position]} `}${what} of ${of}`;
}

function clause({ field: phrase, counted, negated, operator, constants }: ClausePhrase): string {
  const subject = counted ? `the number of elements of ${field(phrase)}` : field(phrase);
  const values = constants.map(({ type, value }) =>
    type === 'string' ? `“${value}”` : `${value}`,
  );
  return [subject, operators[operator][negated ? 1 : 0], values.join(', ')].join(' ').trim();
}

/** Conditions and identifiers as sentences (events.md §2.2). */
export const sentences = {
  identifier: (phrase: FieldPhrase) => `${capital(field(phrase))}.`,
  condition: ({ join, clauses }: ConditionPhrase) =>
    `${capital(clauses.map(clause).join(` ${join} `))}.`,
};

/** A field name at the start keeps its spelling. */
function capital(text: string): string {
  return text.startsWith('the ') || text.startsWith('each ')
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}
