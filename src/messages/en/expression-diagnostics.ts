import type { DiagnosticParams } from '#domain/base';
import type { ExpressionDiagnosticCode, ExpressionFixCode } from '#domain/expression';
import { malformedPatterns, unsupportedPatterns } from './pattern-problems.ts';
import { typeName, typeNames } from './value-types.ts';

/** Mistakes in expressions (expression-language.md §11): what is wrong, and what would be right. */

type Param = string | number | undefined;

const didYouMean = (nearest: Param, otherwise = '') =>
  nearest ? ` Did you mean “${nearest}”?` : otherwise;

/** An operator or a word in front of which something is missing; nothing is found at the end of the text. */
const missing = (what: string, found: Param) =>
  found ? `${what} is missing before “${found}”` : `${what} is missing at the end`;

const SHOWN_LENGTH = 60;
const shortened = (text: Param) =>
  String(text).length > SHOWN_LENGTH ? `${String(text).slice(0, SHOWN_LENGTH)}…` : String(text);

const problems = {
  'syntax/empty': () => 'Write an expression.',
  'syntax/unexpected-character': ({ character }) =>
    `“${character}” has no meaning here. Texts go between quotes, "like this".`,
  'syntax/invisible-character': ({ character }) =>
    `There is an invisible character here (${character}), probably pasted along. Remove it.`,
  'syntax/smart-quote': ({ quote }) =>
    `${quote} is a typographic quotation mark. Texts go between straight quotes, "like this".`,
  'syntax/unterminated-string': ({ quote }) =>
    `The closing quote ${quote} is missing. A text ends on the line on which it starts.`,
  'syntax/malformed-number': ({ number }) =>
    `“${number}” is not a number. Write digits, with a point for decimals: 12 or 0.5.`,
  'syntax/integer-out-of-range': ({ number }) =>
    `${number} is out of range. Integers go from -9223372036854775808 to 9223372036854775807.`,
  'syntax/unexpected-token': ({ found }) => {
    if (found === ';') return 'An expression does not end with “;”.';
    if (found === ')' || found === ']' || found === '}') return `“${found}” closes nothing.`;
    return `“${found}” cannot stand here. An operator such as and, or, == may be missing before it.`;
  },
  'syntax/expected-operand': ({ found }) =>
    `${missing('A value', found)}: a field, a text, a number or a function.`,
  'syntax/expected-token': ({ expected, found }) =>
    expected === 'null'
      ? `${missing('A test', found)}: is null, is not null, has null, is numeric, is integer or is decimal.`
      : `${missing(`“${expected}”`, found)}.`,
  'syntax/expected-name': ({ found }) => `${missing('A name', found)}.`,
  'syntax/bare-word': ({ word }) =>
    `“${word}” is neither a text nor a field. Put a text between quotes, "${word}"; write a field as @event{Event.field}.`,
  'syntax/keyword-case': ({ found, expected }) =>
    `Write ${expected} in lower case, not “${found}”.`,
  'syntax/wrong-operator': ({ found, expected }) =>
    expected === '=='
      ? `“${found}” is not an operator. Values are compared with ==.`
      : `“${found}” is not an operator. Write ${expected}.`,
  'syntax/null-comparison': ({ operator }) =>
    `null cannot be compared with ${operator}. Write “${operator === '!=' ? 'is not null' : 'is null'}” after the field.`,
  'syntax/misplaced-null': () =>
    'null cannot stand here. It may be an element of a list, an argument of a function or part of “is null”.',
  'syntax/not-operand': ({ operator }) =>
    `not cannot follow ${operator} directly. Put it in parentheses: (not …).`,
  'syntax/conditional-operand': () =>
    'An if … then … else inside a larger expression needs parentheses around it.',
  'syntax/chained-comparison': () =>
    'Comparisons cannot be chained. Join two of them with and: a < b and b < c.',
  'syntax/negated-type-test': ({ test }) =>
    `“${String(test).replace('is', 'is not')}” does not exist. Write not in front: not … ${test}.`,
  'syntax/trailing-comma': () => 'Nothing follows this comma. Remove it.',
  'syntax/call-beside-plus': ({ name }) =>
    `Beside +, a function call needs parentheses of its own: (${name}(…)).`,
  'syntax/call-as-default': () =>
    'A function call as default value needs parentheses of its own: defaultValue: (…).',
  'syntax/malformed-date': ({ text }) =>
    `“${text}” is not a date. Write date("2026-03-01"), or add a time: date("2026-03-01T09:15:00Z").`,
  'syntax/name-needs-quotes': ({ name }) =>
    `The name ${name} has characters that need quotes in a path: '${name}'.`,
  'syntax/unknown-path-function': ({ name, nearest }) =>
    `There is no path function “${name}”.${didYouMean(
      nearest,
      ' There are all, first, last, at, entry, keys and firstEntryKey.',
    )}`,
  'syntax/path-function-arguments': ({ name, expected }) => {
    if (expected === 1) return `${name}(…) takes exactly one argument.`;
    return name === 'keys' || name === 'firstEntryKey'
      ? `${name}() takes no argument.`
      : `${name}(…) takes one condition or nothing.`;
  },
  'syntax/unknown-option': ({ name, nearest }) =>
    `“${name}” is not an option of a field.${didYouMean(nearest, ' After the comma comes defaultValue: … or params: {…}.')}`,
  'syntax/duplicate-option': ({ name }) => `${name} is given twice. Keep one of them.`,
  'syntax/params-not-allowed': () => 'params is for data sources only: #{…}.',
  'syntax/legacy-reference': () => 'The form @{…} is outdated. Write @event{…}.',
  'syntax/unknown-reference-kind': ({ found, nearest }) =>
    `Fields are not written with “${found}”.${didYouMean(nearest, ' References start with @event{, @action{ or #{.')}`,
  'syntax/too-deep': ({ limit }) =>
    `The expression has more than ${limit} levels of parentheses and not. Remove some.`,

  'reference/unknown-function': ({ name, nearest }) =>
    `Unknown function “${name}”.${didYouMean(nearest)}`,
  'reference/unknown-event': ({ name, nearest }) =>
    `Unknown event “${name}”.${didYouMean(nearest)}`,
  'reference/unknown-data-source': ({ name }) => `Unknown data source “${name}”.`,
  'reference/unknown-field-group': ({ source, name }) =>
    name === ''
      ? `After ${source} comes one of its field groups: #{${source}.Group.field}.`
      : `The data source ${source} has no field group “${name}”.`,
  'reference/unknown-action': ({ name }) => `Unknown action “${name}”.`,
  'reference/unknown-field': ({ name, nearest }) =>
    `Unknown field “${name}”.${didYouMean(nearest)}`,
  'reference/loop-variable': ({ variable }) =>
    `${variable} has a value only inside the condition of all(…), first(…) or last(…) of ${loopReference(variable)}.`,
  'reference/data-source-in-event': () =>
    'An event sees only its own payload. Data sources, #{…}, belong in journeys.',
  'reference/action-in-event': () =>
    'An event sees only its own payload. Actions, @action{…}, belong in journeys.',
  'reference/audience-in-event': ({ name }) =>
    `An event sees only its own payload. Audiences, ${name}(…), belong in journeys.`,

  'type/operand': ({ operator, expected, found }) =>
    expected === 'list'
      ? `${operator} needs a list; this is ${typeName(found)}.`
      : `${operator} needs a condition, true or false; this is ${typeName(found)}.`,
  'type/operands': ({ operator, left, right }) =>
    `${operator} cannot be used on ${typeName(left)} and ${typeName(right)}. ${operandsOf(operator, left, right)}`,
  'type/argument-count': ({ name, expected, found }) =>
    `${name}(…) takes ${countOf(expected)}, not ${found}.`,
  'type/argument-type': ({ name, position, parameter, expected, found }) =>
    `Argument ${position} of ${name}(…), ${parameter}, must be ${typeNames(expected, 'or')}; this is ${typeName(found)}.`,
  'type/no-signature': ({ name, found }) =>
    `${name}(…) does not take ${typeNames(found, 'and')} together.`,
  'type/constant-required': ({ name, parameter }) =>
    `The argument ${parameter} of ${name}(…) must be written out here: a constant, no field and no calculation.`,
  'type/object-list-reference': ({ name }) =>
    `${name}(…) needs a list of objects that comes from a field, directly or through filter, distinct, sort or limit.`,
  'type/mixed-list': ({ expected, found }) =>
    `A list holds values of one type. This one starts with ${typeName(expected)}; here is ${typeName(found)}.`,
  'type/list-element': ({ found }) => `A list holds single values; this is ${typeName(found)}.`,
  'type/default-type': ({ expected, found }) =>
    `The default value must have the type of the field, ${typeName(expected)}; this is ${typeName(found)}.`,
  'type/branch-mismatch': ({ expected, found }) =>
    `Both branches must give the same type: then gives ${typeName(expected)}, else gives ${typeName(found)}.`,
  'type/condition': ({ found }) =>
    `The condition of a path function must be true or false; this is ${typeName(found)}.`,
  'type/result': ({ expected, found, context }) =>
    `${resultPlace(context)} must be ${typeName(expected)}; this is ${typeName(found)}.${wayTo(expected, found)}`,
  'type/date-literal': () =>
    'date(…) takes one text, written out: date("2026-03-01"). For other values there are toDateOnly, toDateTime and toDateTimeOnly.',
  'type/scalar-attribute': ({ name, type }) =>
    `The field before “${name}” is ${typeName(type)} and has no fields of its own.`,
  'type/map-attribute': ({ name }) =>
    `Entries of a map are read with entry: .entry('${name}') instead of .${name}.`,
  'type/collection-required': ({ name }) =>
    `${name}(…) works on lists; before it stands a single value.`,
  'type/map-required': ({ name }) => `${name}(…) works on maps; before it stands none.`,
  'type/path-argument': ({ expected, found }) =>
    expected === 'integer'
      ? `at(…) needs the position as an integer; this is ${typeName(found)}.`
      : `entry(…) needs the key as a text; this is ${typeName(found)}.`,
  'type/unknown-zone': ({ zone }) =>
    `Unknown time zone “${zone}”. Write for example "Europe/Paris", "UTC" or "+02:00".`,
  'type/unknown-date-part': ({ part }) =>
    `Unknown unit “${part}”. There are years, months, days, hours, minutes and seconds.`,
  'type/malformed-pattern': ({ reason, position }) =>
    `The pattern is not valid at character ${Number(position) + 1}: ${wordsFor(malformedPatterns, reason)}.`,
  'type/unsupported-pattern': ({ construct, position }) =>
    `The pattern cannot be used, at character ${Number(position) + 1}: patterns are run without ${wordsFor(unsupportedPatterns, construct)}.`,

  'advice/unknown-escape': ({ escape }) =>
    `“${escape}” is not an escape sequence, so the backslash stays. Write “\\${escape}” to say so.`,
  'advice/absent-counts-as-different': ({ field }) =>
    `This is true also when ${field} has no value: no value differs from every value.`,
  'advice/mixed-and-or': () => 'and is evaluated before or. Parentheses make that plain.',
  'advice/never-equal': ({ left, right }) =>
    `${capitalised(typeName(left))} is never equal to ${typeName(right)}, so the result is always the same.`,
  'advice/unknown-value': ({ value, nearest }) =>
    `“${value}” is not among the values of this field in the schema.${didYouMean(nearest)}`,
  'advice/untyped-field': ({ name }) =>
    `The schema gives ${name} no type, so it has no value in expressions.`,
} satisfies Record<ExpressionDiagnosticCode, (params: DiagnosticParams) => string>;

const fixes = {
  'fix/replace': ({ from, to }) => {
    const text = String(to).trim();
    if (to === '') return `Remove “${shortened(from)}”`;
    return text === ''
      ? `Replace ${from} with a space`
      : `Replace “${shortened(from)}” with “${shortened(text)}”`;
  },
  'fix/remove': ({ text }) => `Remove “${shortened(text)}”`,
  'fix/insert': ({ text }) => `Insert “${shortened(text)}”`,
  'fix/quote': ({ text }) => `Write ${shortened(text)}`,
  'fix/parenthesise': ({ text }) => `Add parentheses: ${shortened(text)}`,
  'fix/test-null': ({ text }) => `Write “${shortened(text)}”`,
} satisfies Record<ExpressionFixCode, (params: DiagnosticParams) => string>;

export const expressionDiagnostics = { problems, fixes };

function loopReference(variable: Param): string {
  if (variable === 'currentDataPackField') return '#{…}';
  return variable === 'currentActionField' ? '@action{…}' : '@event{…}';
}

/** What an operator works on. */
function operandsOf(operator: Param, left: Param, right: Param): string {
  const types = new Set([left, right]);
  switch (operator) {
    case '+':
      return 'It joins texts, adds numbers, and adds a duration to a date and time on its left.';
    case '*':
      return types.has('integer') && types.has('decimal')
        ? 'Write both numbers with a decimal point, or both without.'
        : 'It needs two numbers of one type.';
    case '-':
      return types.has('duration')
        ? 'To go back from a date and time, add a negative duration.'
        : 'It needs two numbers.';
    case '/':
    case '%':
      return 'It needs two numbers.';
    default:
      if (types.has('string') && types.has('dateTime')) {
        return 'Put toDateTime(…) around the text.';
      }
      return 'It orders numbers, or two dates and times of one type.';
  }
}

/** `1, 2` is "1 or 2 arguments". */
function countOf(expected: Param): string {
  const counts = String(expected).split(', ');
  if (expected === '0') return 'no argument';
  return `${counts.join(' or ')} ${expected === '1' ? 'argument' : 'arguments'}`;
}

function resultPlace(context: Param): string {
  switch (context) {
    case 'eventCondition':
      return 'The event ID condition';
    case 'profileIdentifier':
      return 'The profile identifier';
    case 'customTimer':
      return 'A custom timer';
    default:
      return 'A condition';
  }
}

/** How a single value becomes what its place asks for. */
function wayTo(expected: Param, found: Param): string {
  if (['object', 'map', 'any'].includes(String(found)) || String(found).startsWith('list'))
    return '';
  if (expected === 'boolean') return ' Compare it with a value, for example with ==.';
  return expected === 'string' ? ' Put toString(…) around it.' : '';
}

function wordsFor(words: Readonly<Record<string, string>>, code: Param): string {
  const text = String(code);
  return Object.hasOwn(words, text) ? (words[text] ?? text) : text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
