/** A small schema of our own with one field of every kind, so that tests of events and payloads stand alone. */
import type { JsonObject } from '#domain/base';
import type { IdentityType } from '#domain/identity';
import { readSchemaExport, type XdmSchema } from '#domain/schema';

const text = { type: 'string', 'meta:xdmType': 'string' };
const whole = { type: 'integer', 'meta:xdmType': 'int' };
const decimal = { type: 'number', 'meta:xdmType': 'number' };
const truth = { type: 'boolean', 'meta:xdmType': 'boolean' };
const day = { type: 'string', format: 'date', 'meta:xdmType': 'date' };
const instant = { type: 'string', format: 'date-time', 'meta:xdmType': 'date-time' };

function object(properties: JsonObject, required: readonly string[] = []): JsonObject {
  return { type: 'object', 'meta:xdmType': 'object', properties, required };
}

function list(items: JsonObject, bounds: JsonObject = {}): JsonObject {
  return { type: 'array', 'meta:xdmType': 'array', items, ...bounds };
}

const identityMap: JsonObject = {
  type: 'object',
  'meta:xdmType': 'map',
  additionalProperties: list(
    object({
      id: text,
      primary: truth,
      authenticatedState: { ...text, enum: ['ambiguous', 'authenticated', 'loggedOut'] },
    }),
  ),
};

const properties: JsonObject = {
  _id: { ...text, format: 'uri-reference' },
  timestamp: instant,
  eventType: { ...text, 'meta:enum': { 'booking.opened': 'Opened', 'commerce.purchases': 'Buys' } },
  identityMap,
  tags: list(text),
  _acme: object(
    {
      person: object({ email: { ...text, format: 'email' }, crmId: text }, ['crmId']),
      booking: object({
        bookingId: text,
        status: { ...text, enum: ['open', 'paid', 'cancelled'] },
        currency: { ...text, pattern: '^[A-Z]{3}$' },
        nights: { ...whole, minimum: 1, maximum: 30 },
        price: { ...decimal, exclusiveMinimum: 0 },
        breakfast: truth,
        arrival: day,
        bookedAt: instant,
      }),
      guests: list(object({ guestId: text, name: text, age: whole }, ['name'])),
      notes: { type: 'object', 'meta:xdmType': 'map', additionalProperties: text },
      odd: object({ 'first name': text, '3h': decimal }),
    },
    ['person'],
  ),
  _experience: object({
    campaign: object({ orchestration: object({ eventID: text, originJourneyID: text }) }),
  }),
};

const ID = 'https://ns.example.com/acme/schemas/bookings';

function identity(property: string, namespace: string, primary: boolean): JsonObject {
  return {
    '@type': 'xdm:descriptorIdentity',
    'xdm:sourceSchema': ID,
    'xdm:sourceVersion': 1,
    'xdm:sourceProperty': property,
    'xdm:namespace': namespace,
    'xdm:property': 'xdm:code',
    'xdm:isPrimary': primary,
  };
}

const PRIMARY = identity('/_acme/person/crmId', 'CRMID', true);
const OTHERS = [
  identity('/_acme/person/email', 'Email', false),
  identity('/_acme/booking/bookingId', 'BookingID', false),
  identity('/_acme/guests/guestId', 'GuestID', false),
];

/** What a test wants to be different. */
export interface BookingSchemaOptions {
  readonly id?: string;
  /** Without a primary identity the identity map is the key. */
  readonly primary?: boolean;
  readonly identities?: boolean;
  readonly union?: boolean;
  readonly business?: boolean;
  /** Root fields to leave out, for example `identityMap`. */
  readonly without?: readonly string[];
}

/** Bookings of Acme: ExperienceEvent with the orchestration field group, or a business schema about bookings. */
export function bookingSchema(options: BookingSchemaOptions = {}): XdmSchema {
  const { id = ID, primary = true, identities = true, union = true, business = false } = options;
  const own = 'https://ns.example.com/acme/classes/booking';
  const experience = 'https://ns.adobe.com/xdm/context/experienceevent';
  const primaryIdentity = business
    ? identity('/_acme/booking/bookingId', 'BookingID', true)
    : PRIMARY;
  const without = new Set(options.without);
  const read = readSchemaExport({
    $id: id,
    title: 'Acme Bookings',
    version: '1.4',
    type: 'object',
    'meta:class': business ? own : experience,
    'meta:extends': [business ? own : experience, 'https://ns.adobe.com/xdm/data/time-series'],
    'meta:immutableTags': union ? ['union'] : [],
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !without.has(key))),
    required: ['_id', 'xdm:timestamp'],
    'meta:descriptors': [
      ...(primary ? [primaryIdentity] : []),
      ...(identities && !business ? OTHERS : []),
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Identity types of Acme beside the standard ones. */
export const ACME_IDENTITY_TYPES: readonly IdentityType[] = [
  { code: 'CRMID', name: 'CRM id', category: 'CROSS_DEVICE', standard: false },
  { code: 'Email', name: 'Email', category: 'EMAIL', standard: true },
  { code: 'ECID', name: 'ECID', category: 'COOKIE', standard: true },
  { code: 'BookingID', name: 'Booking', category: 'NON_PEOPLE', standard: false },
  { code: 'GuestID', name: 'Guest', category: 'NON_PEOPLE', standard: false },
  { code: 'PartnerX', name: 'Partner X', category: 'PARTNER', standard: false },
];
