/**
 * The fields that every experience event has (events.md §3.5, §4.4), recognised only where what was seen fits them: a
 * sample that was looked at must never be refused by the schema proposed from it.
 */
import type { JsonObject } from '#domain/base';
import {
  EXPERIENCE_EVENT_CLASS,
  ID_PATH,
  IDENTITY_MAP_PATH,
  TIMESTAMP_PATH,
} from '../known-ids.ts';
import type { XdmType } from '../types.ts';
import type { StandardField } from './proposal.ts';
import type { Tally } from './tally.ts';

const AUTHENTICATED_STATES: readonly string[] = ['ambiguous', 'authenticated', 'loggedOut'];
const IDENTITY_MEMBERS: ReadonlySet<string> = new Set(['id', 'authenticatedState', 'primary']);
const EVENT_TYPE_PATH = 'eventType';

/** The standard field that stands at a place, given the type that it was found to have. */
export function standardFieldOf(tally: Tally, type: XdmType): StandardField | undefined {
  switch (tally.path) {
    case ID_PATH:
      return type === 'string' && tally.forms.has('uri-reference') ? ID_PATH : undefined;
    case TIMESTAMP_PATH:
      return type === 'date-time' ? TIMESTAMP_PATH : undefined;
    case EVENT_TYPE_PATH:
      return type === 'string' ? EVENT_TYPE_PATH : undefined;
    case IDENTITY_MAP_PATH:
      return isIdentityMap(tally) ? IDENTITY_MAP_PATH : undefined;
    default:
      return undefined;
  }
}

/** The class, when all payloads have what makes an event of them. */
export function classOf(root: Tally): string | undefined {
  const isEverywhere = [ID_PATH, TIMESTAMP_PATH].every((path) => {
    const tally = root.children.get(path);
    return tally !== undefined && tally.countOf('string') === root.countOf('object');
  });
  return isEverywhere ? EXPERIENCE_EVENT_CLASS : undefined;
}

function isIdentityMap(tally: Tally): boolean {
  const item = tally.entry?.element;
  if (!holdsOnly(tally, 'object') || !holdsOnly(tally.entry, 'array') || !holdsOnly(item, 'object'))
    return false;
  const { children } = item;
  if (![...children.keys()].every((name) => IDENTITY_MEMBERS.has(name))) return false;
  const states = children.get('authenticatedState');
  return (
    holdsOnly(children.get('id'), 'string') &&
    holdsOnly(children.get('primary') ?? ABSENT, 'boolean') &&
    (states === undefined ||
      states.values.all()?.every(({ value }) => AUTHENTICATED_STATES.includes(value)) === true)
  );
}

const ABSENT = { seen: new Map<string, number>() };

function holdsOnly<T extends { readonly seen: ReadonlyMap<string, number> }>(
  tally: T | undefined,
  type: string,
): tally is T {
  return tally !== undefined && [...tally.seen.keys()].every((seen) => seen === type);
}

/** Export of the standard map, as the field group defines it. */
export const IDENTITY_MAP_EXPORT: JsonObject = {
  title: 'Identity Map',
  type: 'object',
  'meta:xdmType': 'map',
  'meta:xdmField': 'xdm:identityMap',
  additionalProperties: {
    type: 'array',
    'meta:xdmType': 'array',
    items: {
      type: 'object',
      'meta:xdmType': 'object',
      properties: {
        id: { title: 'Identifier', type: 'string', 'meta:xdmType': 'string' },
        authenticatedState: {
          title: 'Authenticated State',
          type: 'string',
          'meta:xdmType': 'string',
          default: 'ambiguous',
          enum: AUTHENTICATED_STATES,
          'meta:enum': {
            ambiguous: 'Ambiguous',
            authenticated: 'Authenticated',
            loggedOut: 'Logged Out',
          },
        },
        primary: { title: 'Primary', type: 'boolean', 'meta:xdmType': 'boolean', default: false },
      },
    },
  },
};
