import { describe, expect, it } from 'vitest';
import { STANDARD_IDENTITY_TYPES } from '#domain/identity';
import type { XdmSchema } from '#domain/schema';
import type { EventRecord } from '#domain/workspace';
import { identityUsage, unknownCodes } from './identity-usage.ts';

const schema = {
  title: 'Orders',
  identities: [{ path: '_acme.crmId', namespace: 'CRMID', primary: true }],
} as unknown as XdmSchema;

const event = {
  definition: {
    name: 'Renewed',
    type: 'unitary',
    identityType: 'crmid',
    supplementalIdentifier: { expression: '', identityType: 'SubscriptionID' },
  },
} as unknown as EventRecord;

const business = { definition: { name: 'Delayed', type: 'business' } } as unknown as EventRecord;

describe('identityUsage', () => {
  it('finds events and schemas that name the code, ignoring case', () => {
    expect(identityUsage('CRMID', [event, business], [schema])).toEqual({
      events: ['Renewed'],
      schemas: ['Orders'],
    });
  });

  it('counts the supplemental identifier', () => {
    expect(identityUsage('SubscriptionID', [event], [schema])).toEqual({
      events: ['Renewed'],
      schemas: [],
    });
  });
});

describe('unknownCodes', () => {
  it('names each missing code once', () => {
    expect(unknownCodes(STANDARD_IDENTITY_TYPES, [event, business], [schema, schema])).toEqual([
      'crmid',
      'SubscriptionID',
    ]);
  });

  it('knows the own ones', () => {
    const own = {
      code: 'CRMID',
      name: 'CRM',
      category: 'CROSS_DEVICE',
      standard: false,
    } as const;
    expect(unknownCodes([...STANDARD_IDENTITY_TYPES, own], [], [schema])).toEqual([]);
  });
});
