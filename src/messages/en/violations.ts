import type { DiagnosticParams } from '#domain/base';
import type { ViolationCode, ViolationFixCode } from '#domain/schema';
import { plural } from '../plural.ts';

/** What is wrong with a payload, in plain words beside the published wording (events.md §6.2); places stand elsewhere. */

type Param = string | number | undefined;

/** Types of values, as the published messages name them. */
const typeNames: ReadonlyMap<Param, string> = new Map([
  ['String', 'a text'],
  ['Integer', 'an integer'],
  ['Long', 'an integer'],
  ['Number', 'a number'],
  ['Boolean', 'true or false'],
  ['JSONObject', 'an object'],
  ['JSONArray', 'a list'],
  ['Null', 'null'],
]);

const typeName = (name: Param) => typeNames.get(name) ?? String(name);

/** What the field takes; dates are texts of a form. */
const expectedValue = ({ expected, xdmType }: DiagnosticParams) => {
  if (xdmType === 'date') return 'a date such as "2026-03-01"';
  if (xdmType === 'date-time') return 'a date and time such as "2026-03-01T09:15:00Z"';
  return xdmType === 'any' ? 'a value' : typeName(expected);
};

/** The usual slip: a number or true in quotes. */
const quotesHint = ({ expected, found }: DiagnosticParams) =>
  found === 'String' && ['Integer', 'Number', 'Boolean'].includes(String(expected))
    ? ' Numbers, true and false stand without quotes.'
    : '';

const LISTED_LENGTH = 200;
const listed = (values: Param) =>
  String(values).length > LISTED_LENGTH
    ? `${String(values).slice(0, LISTED_LENGTH)}…`
    : String(values);

const characters = (count: Param) =>
  plural(
    'en',
    Number(count),
    (n) => `${n} character`,
    (n) => `${n} characters`,
  );

const elements = (count: Param) =>
  plural(
    'en',
    Number(count),
    (n) => `${n} element`,
    (n) => `${n} elements`,
  );

/** A span of milliseconds in whole minutes, from two hours on in whole hours. */
const span = (milliseconds: Param) => {
  const minutes = Math.round(Number(milliseconds) / 60_000);
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24).toLocaleString('en')} days`;
};

export const violations = {
  'violation/type': (params) =>
    `Expected ${expectedValue(params)}, found ${typeName(params['found'])}.${quotesHint(params)}`,
  'violation/null': (params) =>
    `null is not allowed, expected ${expectedValue(params)}. Leave the key out if there is no value.`,
  'violation/empty': (params) =>
    `An empty text counts as no value, expected ${expectedValue(params)}. Leave the key out if there is none.`,
  'violation/unknown-key': ({ key }) => `The schema does not have the key ${key}.`,
  'violation/required': ({ key }) => `The key ${key} is missing.`,
  'violation/enum': ({ value, allowed, nearest }) =>
    nearest
      ? `“${value}” is not an allowed value. Write “${nearest}”: capital letters count.`
      : `“${value}” is not an allowed value. Allowed: ${listed(allowed)}.`,
  'violation/pattern': ({ value, pattern }) =>
    `“${value}” does not have the required form, ${pattern}.`,
  'violation/pattern-not-checked': ({ pattern }) =>
    `The form ${pattern} cannot be checked here; the product will check it.`,
  'violation/min-length': ({ expected, actual }) =>
    `At least ${characters(expected)} required, found ${actual}.`,
  'violation/max-length': ({ expected, actual }) =>
    `At most ${characters(expected)} allowed, found ${actual}.`,
  'violation/minimum': ({ value, bound }) => `${value} is too small: at least ${bound}.`,
  'violation/maximum': ({ value, bound }) => `${value} is too large: at most ${bound}.`,
  'violation/exclusive-minimum': ({ value, bound }) =>
    `${value} is too small: it must be more than ${bound}.`,
  'violation/exclusive-maximum': ({ value, bound }) =>
    `${value} is too large: it must be less than ${bound}.`,
  'violation/storage-bound': ({ value, bound, xdmType }) =>
    `${value} does not fit into the type ${xdmType}, whose limit is ${bound}.`,
  'violation/format': ({ value, format, example, hint }) =>
    hint === 'colon'
      ? `“${value}” is not a valid ${format}: no colon may stand before the first slash. For example ${example}.`
      : `“${value}” is not a valid ${format}. For example ${example}.`,
  'violation/min-items': ({ expected, found }) =>
    `At least ${elements(expected)} required, found ${found}.`,
  'violation/max-items': ({ expected, found }) =>
    `At most ${elements(expected)} allowed, found ${found}.`,
  'violation/unique-items': () => 'An element occurs twice; all must differ.',
  'violation/future': ({ aheadMs }) =>
    `The timestamp is ${span(aheadMs)} ahead of the clock. More than 5 minutes are refused.`,
  'violation/late': ({ behindMs }) =>
    `A late event: its timestamp is ${span(behindMs)} behind the clock. From 24 hours on it is not documented what happens.`,
  'violation/identity-empty': ({ namespace }) =>
    `The list of ${namespace} identities is empty. Leave it out.`,
  'violation/too-many-identities': ({ count, limit }) =>
    `identityMap holds ${count} identities; at most ${limit} are allowed.`,
  'violation/two-primaries': ({ count, namespaces, path }) =>
    path
      ? `${count} identities claim to be the primary one (${namespaces}), the field ${path} among them. One only should.`
      : `${count} identities claim to be the primary one (${namespaces}). One only should.`,
  'violation/namespace-case': ({ namespace, meant }) =>
    `The identity type is called ${meant}, here it is ${namespace}: letter case should agree.`,
  'violation/no-identity': ({ places }) =>
    `Nothing says whom this is about: ${places} is where identities stand. Without one no profile can be read.`,
  'violation-fix/write': ({ text }) => `Write ${listed(text)}`,
  'violation-fix/write-utc': ({ text }) => `Write ${listed(text)}, taken as UTC`,
  'violation-fix/remove-key': ({ key }) => `Remove ${listed(key)}`,
  'violation-fix/remove-element': ({ index }) => `Remove element ${index}`,
  'violation-fix/rename-key': ({ from, to }) => `Rename ${listed(from)} to ${to}`,
  'violation-fix/insert-key': ({ key }) => `Add ${key}`,
} satisfies Record<ViolationCode | ViolationFixCode, (params: DiagnosticParams) => string>;
