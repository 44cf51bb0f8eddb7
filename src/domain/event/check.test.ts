import { describe, expect, it } from 'vitest';
import { STANDARD_IDENTITY_TYPES } from '#domain/identity';
import type { XdmSchema } from '#domain/schema';
import { ACME_IDENTITY_TYPES, bookingSchema } from '#testing';
import { check, takesPart } from './check.ts';
import type { DefinitionContext } from './context.ts';
import type { Business, UnitaryRuleBased, UnitarySystemGenerated } from './types.ts';

const schema = bookingSchema();
const reference = { id: schema.id, title: schema.title, version: 1 };

const ruleBased: UnitaryRuleBased = {
  name: 'Paid',
  description: '',
  type: 'unitary',
  eventIdType: 'ruleBased',
  schema: reference,
  fields: ['_id', 'timestamp', '_acme.person.crmId', '_acme.booking.status'],
  condition: '@event{Paid._acme.booking.status} == "paid"',
  identityType: 'CRMID',
  profileIdentifier: '@event{Paid._acme.person.crmId}',
  supplementalIdentifier: null,
};

const EVENT_ID = '_experience.campaign.orchestration.eventID';
const systemGenerated: UnitarySystemGenerated = {
  name: 'Opened',
  description: '',
  type: 'unitary',
  eventIdType: 'systemGenerated',
  schema: reference,
  fields: ['_id', 'timestamp', '_acme.person.crmId', EVENT_ID],
  eventID: 'a'.repeat(64),
  identityType: 'CRMID',
  profileIdentifier: '@event{Opened._acme.person.crmId}',
  supplementalIdentifier: null,
};

const businessSchema = bookingSchema({ id: 'https://ns.example.com/b', business: true });
const business: Business = {
  name: 'SoldOut',
  description: '',
  type: 'business',
  eventIdType: 'ruleBased',
  schema: { id: businessSchema.id, title: businessSchema.title, version: 1 },
  fields: [
    '_id',
    'timestamp',
    '_acme.person.crmId',
    '_acme.booking.bookingId',
    '_acme.booking.status',
  ],
  condition: '@event{SoldOut._acme.booking.status} == "paid"',
};

function contextOf(
  schemas: readonly XdmSchema[],
  takenNames: readonly string[] = [],
): DefinitionContext {
  return {
    schema: (id) => schemas.find((candidate) => candidate.id === id),
    identityTypes: [...STANDARD_IDENTITY_TYPES, ...ACME_IDENTITY_TYPES],
    takenNames,
  };
}

const context = contextOf([schema, businessSchema]);

function codes(
  definition: Parameters<typeof check>[0],
  given: DefinitionContext = context,
): readonly string[] {
  return check(definition, given).map(({ severity, code }) => `${severity} ${code}`);
}

function unitary(changes: Partial<UnitaryRuleBased>): UnitaryRuleBased {
  return { ...ruleBased, ...changes };
}

describe('check', () => {
  it.each([[ruleBased], [systemGenerated], [business]])(
    'finds nothing wrong with $name',
    (given) => {
      expect(codes(given)).toEqual([]);
      expect(takesPart(check(given, context))).toBe(true);
    },
  );

  it('asks nothing of a person from a business event', () => {
    expect(codes({ ...business, condition: '' })).toEqual(['error condition/missing']);
  });
});

describe('name', () => {
  it.each([
    ['', ['name/missing']],
    ['Paid order', ['name/characters']],
    ['Bestätigt', ['name/characters']],
    ['1stBooking', ['name/first-character']],
    ['_ok', []],
    ['a'.repeat(30), []],
    ['a'.repeat(31), ['name/too-long']],
    [`9${'é'.repeat(30)}`, ['name/characters', 'name/first-character', 'name/too-long']],
  ])('%j', (name, expected) => {
    const found = check({ ...systemGenerated, name }, context).filter(
      ({ property }) => property === 'name',
    );
    expect(found.map(({ code }) => code)).toEqual(expected);
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('is unique ignoring case', () => {
    expect(codes(ruleBased, contextOf([schema], ['pAID']))).toEqual(['error name/taken']);
  });
});

describe('schema', () => {
  it('is needed', () => {
    expect(codes(unitary({ schema: null }))).toEqual(['error schema/missing']);
  });

  it('must be in the workspace; without it nothing is said against the fields', () => {
    expect(codes(ruleBased, contextOf([]))).toEqual(['error schema/unknown']);
  });

  it('must suit the kind of event, with the reason of the schema', () => {
    expect(codes({ ...business, schema: reference })).toContain('error suitability/class-refused');
    const withoutGroup = bookingSchema({ without: ['_experience'] });
    expect(codes(systemGenerated, contextOf([withoutGroup]))).toContain(
      'error suitability/no-event-id',
    );
  });

  it('should be enabled for Profile', () => {
    expect(codes(ruleBased, contextOf([bookingSchema({ union: false })]))).toEqual([
      'warning suitability/not-in-profile',
    ]);
  });

  it('of another version is worth a remark', () => {
    const older = { ...reference, version: 2 };
    expect(codes(unitary({ schema: older }))).toEqual(['info schema/other-version']);
  });
});

describe('fields', () => {
  it('must hold the mandatory ones, and selecting them is offered', () => {
    const [diagnostic] = check(unitary({ fields: ruleBased.fields.slice(2) }), context);
    expect(diagnostic).toMatchObject({
      code: 'fields/mandatory-missing',
      severity: 'error',
      property: 'fields',
      fixes: [{ code: 'fix/select-fields', selectFields: ['_id', 'timestamp'] }],
    });
  });

  it('must hold the eventID of a system-generated event', () => {
    const fields = systemGenerated.fields.slice(0, 3);
    expect(codes({ ...systemGenerated, fields })).toEqual(['error fields/mandatory-missing']);
  });

  it('that the schema does not have are pointed out', () => {
    expect(codes(unitary({ fields: [...ruleBased.fields, '_acme.gone'] }))).toEqual([
      'warning fields/unknown',
    ]);
  });
});

describe('condition', () => {
  it('is needed', () => {
    expect(codes(unitary({ condition: ' \n' }))).toEqual(['error condition/missing']);
  });

  it('keeps the diagnostics of the language, with their places', () => {
    const condition = '@event{Paid._acme.booking.status} = "paid"';
    expect(check(unitary({ condition }), context)).toMatchObject([
      { code: 'syntax/wrong-operator', property: 'condition', range: { start: 34, end: 35 } },
    ]);
  });

  it('reads no profile data', () => {
    const condition = '#{ExperiencePlatform.Profile.person.age} > 3';
    expect(takesPart(check(unitary({ condition }), context))).toBe(false);
  });

  it('uses selected fields only; once for each field, at its first use', () => {
    const use = '@event{Paid._acme.booking.nights}';
    const found = check(unitary({ condition: `${use} > 1 and ${use} < 9` }), context);
    expect(found).toMatchObject([
      {
        code: 'condition/field-not-selected',
        severity: 'error',
        property: 'condition',
        params: { field: '_acme.booking.nights' },
        fixes: [{ selectFields: ['_acme.booking.nights'] }],
      },
    ]);
  });

  it('may count a list of objects of which one field is selected', () => {
    const condition = 'count(@event{Paid._acme.guests.name}) > 0';
    const fields = [...ruleBased.fields, '_acme.guests[].name'];
    expect(codes(unitary({ condition, fields }))).toEqual([]);
  });

  it.each([
    [200, []],
    [201, ['error condition/too-many-operands']],
  ])('with %i operands', (count, expected) => {
    const clause = '@event{Paid._acme.booking.status} == "paid"';
    const condition = Array.from({ length: count }, () => clause).join(' or ');
    expect(codes(unitary({ condition }))).toEqual(expected);
  });

  it.each([
    [10_000, []],
    [10_001, ['error condition/too-long']],
  ])('of %i characters', (length, expected) => {
    const condition = ruleBased.condition.padEnd(length);
    expect(codes(unitary({ condition }))).toEqual(expected);
  });

  it.each([
    [20, []],
    [21, ['error condition/too-deep']],
  ])('nested %i levels deep', (depth, expected) => {
    const inner = '@event{Paid._acme.booking.status} == "paid"';
    const condition = '('.repeat(depth) + inner + ')'.repeat(depth);
    expect(codes(unitary({ condition }))).toEqual(expected);
  });
});

describe('what nobody would write', () => {
  it('takes neither long nor the stack', () => {
    const started = performance.now();
    const condition = Array.from({ length: 50_000 }, () => '@event{Paid.tags} is null').join(
      ' or ',
    );
    const fields = [...ruleBased.fields, 'a.'.repeat(500_000), `a${'[]'.repeat(500_000)}`];
    expect(codes(unitary({ condition, fields }))).toContain('error condition/too-many-operands');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('looks fields up by own name only', () => {
    const condition = '@event{Paid.constructor} is null and @event{Paid.__proto__} is null';
    const fields = [...ruleBased.fields, '__proto__', 'toString'];
    expect(codes(unitary({ condition, fields }))).toEqual([
      'warning fields/unknown',
      'error reference/unknown-field',
      'error reference/unknown-field',
    ]);
  });
});

describe('eventID', () => {
  it.each([
    ['', ['error event-id/missing']],
    ['A'.repeat(64), ['warning event-id/format']],
    ['a1b2', ['warning event-id/format']],
  ])('%j', (eventID, expected) => {
    expect(codes({ ...systemGenerated, eventID })).toEqual(expected);
  });
});

describe('identity type', () => {
  it.each([
    [null, ['warning identity-type/missing']],
    ['Nobody', ['warning identity-type/unknown', 'warning identifier/other-identity-type']],
    ['BookingID', ['error identity-type/not-people', 'warning identifier/other-identity-type']],
    ['PartnerX', ['warning identity-type/partner', 'warning identifier/other-identity-type']],
  ])('%j', (identityType, expected) => {
    expect(codes(unitary({ identityType }))).toEqual(expected);
  });
});

describe('profile identifier', () => {
  it('is needed', () => {
    expect(codes(unitary({ profileIdentifier: '' }))).toEqual(['error identifier/missing']);
  });

  it('must be text', () => {
    const fields = [...ruleBased.fields, '_acme.booking.nights'];
    const profileIdentifier = '@event{Paid._acme.booking.nights}';
    expect(check(unitary({ profileIdentifier, fields }), context)).toMatchObject([
      { code: 'type/result', property: 'profileIdentifier', severity: 'error' },
    ]);
  });

  it('must be selected', () => {
    const profileIdentifier = "@event{Paid.identityMap.entry('CRMID').first().id}";
    expect(check(unitary({ profileIdentifier }), context)).toMatchObject([
      { code: 'identifier/field-not-selected', fixes: [{ selectFields: ['identityMap'] }] },
    ]);
  });

  it('should be of the identity type, in the identity map too, whatever the case', () => {
    const fields = [...ruleBased.fields, 'identityMap'];
    const entry = (key: string) => `@event{Paid.identityMap.entry('${key}').first().id}`;
    expect(codes(unitary({ profileIdentifier: entry('Email'), fields }))).toEqual([
      'warning identifier/other-map-key',
    ]);
    expect(codes(unitary({ profileIdentifier: entry('crmid'), fields }))).toEqual([]);
  });
});

describe('supplemental identifier', () => {
  function withSupplemental(path: string, identityType: string | null = null, given = context) {
    const fields = [
      ...ruleBased.fields,
      'tags',
      'identityMap',
      '_acme.notes',
      '_acme.person.email',
      '_acme.booking.bookingId',
      '_acme.booking.nights',
      '_acme.booking.currency',
      '_acme.guests[].guestId',
    ];
    const expression = path === '' ? '' : `@event{Paid.${path}}`;
    return codes(unitary({ fields, supplementalIdentifier: { expression, identityType } }), given);
  }

  it.each([
    ['_acme.booking.bookingId', []],
    ['_acme.guests.first().guestId', []],
    ['', ['error supplemental/missing']],
    ['_acme.booking.nights', ['error type/result']],
    ['_acme.guests.guestId', ['error type/result']],
    ['tags.first()', ['error supplemental/list']],
    ["identityMap.entry('Email').first().id", ['error supplemental/in-map']],
    ["_acme.notes.entry('a')", ['error supplemental/in-map']],
    ['_acme.person.crmId', ['error supplemental/primary-identity']],
    ['_acme.person.email', ['error supplemental/people']],
    ['_acme.booking.currency', ['warning supplemental/not-an-identity']],
  ])('%s', (path, expected) => {
    expect(withSupplemental(path)).toEqual(expected);
  });

  it('speaks up when the stored identity type is not the one of the field', () => {
    expect(withSupplemental('_acme.booking.bookingId', 'GuestID')).toEqual([
      'warning supplemental/other-identity-type',
    ]);
  });

  it('must be selected', () => {
    const supplementalIdentifier = {
      expression: '@event{Paid._acme.booking.bookingId}',
      identityType: null,
    };
    expect(codes(unitary({ supplementalIdentifier }))).toEqual([
      'error supplemental/field-not-selected',
    ]);
  });
});
