/**
 * `format` in the JSON Schema reading. The formats that the console knows (events.md §3.3), with the few liberties that
 * common validators take, and those that only JSON Schema has. `url` and `time`, seen in the public model, are no
 * formats of its draft and check nothing (trap 9); so does any other name.
 */
import { FORMATS } from '../validate/formats/index.ts';

type Test = (text: string) => boolean;

const is = (name: string): Test => FORMATS.get(name)?.accepts ?? (() => true);
const isDateTime = is('date-time');
const isEmail = is('email');
const isHostname = is('hostname');
const isUri = is('uri');
const isUriReference = is('uri-reference');

const UUID = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const RELATIVE_POINTER = /^(?:0|[1-9][0-9]*)(#|(?:\/.*)?)$/s;

const TESTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['date-time', (text) => isDateTime(strictDateTime(text))],
  ['date', is('date')],
  ['email', (text) => isEmail(text) && /^[!-~]+@[^@]+\.[^@.]+$/.test(text)],
  ['hostname', (text) => isHostname(text.replace(/\.$/, ''))],
  ['ipv4', is('ipv4')],
  ['ipv6', is('ipv6')],
  ['uri', (text) => !/^[^:]*:(?:[?#]|$)/.test(text) && (isUri(text) || isUri(oneSlash(text)))],
  ['uri-reference', isReference],
  ['uri-template', is('url-template')],
  ['json-pointer', is('json-pointer')],
  ['relative-json-pointer', isRelativePointer],
  ['uuid', (text) => UUID.test(text)],
  ['regex', isRegex],
]);

/** True when the text has the format, or nobody knows the format. */
export function hasFormat(text: string, format: string): boolean {
  return TESTS.get(format)?.(text) ?? true;
}

/** A space for the T, an offset without colon or minutes: not RFC 3339, but taken everywhere. */
function strictDateTime(text: string): string {
  const dated = text.replace(/^(\d{4}-\d{2}-\d{2})\s/, '$1T');
  return dated.replace(/([+-]\d{2})(\d{2})?$/, (all: string, hours: string, minutes?: string) =>
    dated.length - all.length >= 19 ? `${hours}:${minutes ?? '00'}` : all,
  );
}

/** Validators read `https://host:port` as a path where the port is none. */
function oneSlash(text: string): string {
  return text.replace('://', ':/');
}

/** A colon in the first segment is against RFC 3986 (and refused by the product); validators let it pass. */
function isReference(text: string): boolean {
  return isUriReference(text) || isUriReference(oneSlash(text)) || isUriReference(`./${text}`);
}

function isRelativePointer(text: string): boolean {
  const rest = RELATIVE_POINTER.exec(text)?.[1];
  return rest !== undefined && (rest === '#' || is('json-pointer')(rest));
}

function isRegex(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
