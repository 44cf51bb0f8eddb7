/** Plausible text for a field, by what its name says. The constraints of the schema have the last word. */
import type { FieldNode } from '#domain/schema';
import { identityValue } from './identity-value.ts';
import type { Persona } from './persona.ts';
import type { Picker } from './picker.ts';
import { textOfPattern } from './pattern-text.ts';

type Draw = (picker: Picker, persona: Persona) => string;

const PRODUCTS = ['Trail jacket', 'Canvas backpack', 'Running shoes', 'Wool scarf'] as const;
const PAGES = ['Home', 'Summer collection', 'Product details', 'Basket'] as const;
const DEVICES = ['Pixel 9', 'Galaxy S25', 'iPhone 17'] as const;

/** First match counts; the name is the field's own, in lower case. */
const BY_NAME: readonly (readonly [RegExp, Draw])[] = [
  [/e?mail/, (_, persona) => persona.email],
  [/firstname|givenname/, (_, persona) => persona.firstName],
  [/lastname|familyname|surname/, (_, persona) => persona.lastName],
  [/fullname/, (_, persona) => `${persona.firstName} ${persona.lastName}`],
  [/phone|mobile|msisdn/, (_, persona) => persona.phone],
  [/city|town/, (_, persona) => persona.city],
  [/countrycode/, (_, persona) => persona.countryCode],
  [/country/, (_, persona) => persona.country],
  [/stateprovince|region|province/, (_, persona) => persona.region],
  [/postal|zip/, (_, persona) => persona.postalCode],
  [/currency/, (_, persona) => persona.currency],
  [/language|locale/, (_, persona) => persona.language],
  [/ecid|mcid/, (picker, persona) => identityValue('ECID', picker, persona)],
  [/airport/, (picker) => picker.one(['CDG', 'LHR', 'NCE', 'EDI'])],
  [/flightnumber/, (picker) => `AC${picker.digits(3)}`],
  [/sku/, (picker) => `SKU-${picker.digits(4)}`],
  [/url|uri|href|link$/, (picker) => `https://www.example.com/${picker.hexadecimal(6)}`],
  [/token/, (picker) => `tok-${picker.hexadecimal(12)}`],
  [/version/, (picker) => `${picker.integer(1, 9)}.${picker.integer(0, 9)}.0`],
  [/model|device/, (picker) => picker.one(DEVICES)],
  [/product/, (picker) => picker.one(PRODUCTS)],
  [/campaign/, (picker) => picker.one(['Spring launch', 'Welcome series'])],
  [/trackingcode/, (picker) => `trk-${picker.digits(5)}`],
  [/(id|key|code|number|ref)$/, (picker) => picker.digits(6)],
  [/description|reason|comment|text/, (picker) => picker.one(['On request', 'As planned'])],
];

const BY_FORMAT: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['email', (_, persona) => persona.email],
  ['uri', (picker) => `https://www.example.com/${picker.hexadecimal(6)}`],
  ['uri-reference', (picker) => picker.hexadecimal(12)],
  ['url-template', () => 'https://www.example.com/{id}'],
  ['uri-template', () => 'https://www.example.com/{id}'],
  ['hostname', () => 'www.example.com'],
  ['ipv4', (picker) => `192.0.2.${picker.integer(1, 254)}`],
  ['ipv6', (picker) => `2001:db8::${picker.hexadecimal(3)}`],
  ['json-pointer', () => '/items/0'],
  ['date', () => '2026-03-01'],
  ['time', () => '10:00:00Z'],
  ['uuid', (picker) => uuid(picker)],
]);

/** Plausible text; `parents` are the names around the field, innermost first, because `name` alone says little. */
export function textValue(
  node: FieldNode,
  parents: readonly string[],
  picker: Picker,
  persona: Persona,
  accepts: (text: string) => boolean,
): string {
  const { pattern, format } = node.constraints;
  const namespace = node.identities[0]?.namespace;
  const byFormat = format === undefined ? undefined : BY_FORMAT.get(format);
  const plausible =
    namespace !== undefined
      ? identityValue(namespace, picker, persona)
      : byFormat
        ? byFormat(picker, persona)
        : textByName(node.name, parents, picker, persona);
  if (accepts(plausible)) return plausible;
  const patterned = pattern === undefined ? undefined : textOfPattern(pattern, picker);
  return patterned !== undefined && accepts(patterned)
    ? patterned
    : fitLength(plausible, node, picker);
}

function textByName(
  name: string,
  parents: readonly string[],
  picker: Picker,
  persona: Persona,
): string {
  const parent = parents[0] ?? '';
  if (/^name$/i.test(name)) return nameOf(parent, picker);
  const folded = name.toLowerCase();
  const rule = BY_NAME.find(([pattern]) => pattern.test(folded));
  if (!rule) return `${words(name)} ${picker.integer(1, 9)}`;
  const text = rule[1](picker, persona);
  // An id of digits says more with the initials of what it identifies: `PO-004217`.
  return /^\d{6}$/.test(text) ? `${initials(name, parent)}-${text}` : text;
}

function nameOf(parent: string, picker: Picker): string {
  if (/product|item/i.test(parent)) return picker.one(PRODUCTS);
  if (/page|site|web/i.test(parent)) return picker.one(PAGES);
  return `${words(parent)} ${picker.integer(1, 9)}`.trim();
}

function initials(name: string, parent: string): string {
  const capitals = words(name)
    .split(' ')
    .filter((word) => !/^(id|key|code|number|ref)$/i.test(word));
  const source = capitals.length > 0 ? capitals.join(' ') : words(parent) || 'ID';
  return source
    .replaceAll(/[^A-Za-z0-9 ]/g, '')
    .slice(0, 3)
    .trim()
    .toUpperCase();
}

/** `webPageDetails` is `Web page details`. */
function words(name: string): string {
  const spaced = name
    .replaceAll(/[_\-\s]+/g, ' ')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function fitLength(text: string, node: FieldNode, picker: Picker): string {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = node.constraints;
  const longest = Math.min(maxLength, Math.max(text.length, minLength));
  // A huge minimum would only fill the memory; the sample then says that it is not valid.
  const missing = Math.min(minLength - text.length, 10_000);
  const padded = missing > 0 ? text + picker.hexadecimal(missing) : text;
  return padded.slice(0, longest).trim() || picker.hexadecimal(Math.max(1, Math.min(longest, 8)));
}

function uuid(picker: Picker): string {
  return `${picker.hexadecimal(8)}-${picker.hexadecimal(4)}-4${picker.hexadecimal(3)}-a${picker.hexadecimal(3)}-${picker.hexadecimal(12)}`;
}
