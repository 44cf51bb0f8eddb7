import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#domain/base';
import { readConfiguration, type EventDefinition } from '#domain/event';
import { identityTypesInUse } from './identity-types-in-use.ts';

const EXPERIENCE_EVENT = 'https://ns.adobe.com/xdm/context/experienceevent';

function schema(classId: string, ...namespaces: readonly [code: string, primary: boolean][]) {
  return {
    'meta:class': classId,
    'meta:descriptors': namespaces.map(([code, primary]) => ({
      '@type': 'xdm:descriptorIdentity',
      'xdm:namespace': code,
      'xdm:property': 'xdm:code',
      'xdm:isPrimary': primary,
    })),
  } satisfies JsonObject;
}

function event(identityType: string, supplemental?: string): EventDefinition {
  const read = readConfiguration({
    name: 'E',
    type: 'unitary',
    eventIdType: 'ruleBased',
    identityType,
    supplementalIdentifier: supplemental === undefined ? null : { identityType: supplemental },
  });
  if (!read.ok) throw new Error(read.error[0]?.code);
  return read.value;
}

function found(sources: readonly JsonObject[], ...events: readonly EventDefinition[]) {
  return Object.fromEntries(
    identityTypesInUse(sources, events).map(({ code, category }) => [code, category]),
  );
}

describe('identityTypesInUse', () => {
  const flights = schema('https://ns.example.com/classes/flight', ['FlightID', true]);
  const orders = schema(EXPERIENCE_EVENT, ['CRMID', true], ['OrderID', false]);

  it('tells people from things by the class of the schema', () => {
    expect(found([orders, flights], event('CRMID', 'OrderID'))).toEqual({
      CRMID: 'CROSS_DEVICE',
      OrderID: 'NON_PEOPLE',
      FlightID: 'NON_PEOPLE',
    });
  });

  it('believes a schema more than the choice of one event', () => {
    expect(found([flights], event('FlightID'))).toEqual({ FlightID: 'NON_PEOPLE' });
    expect(found([orders], event('Email', 'CRMID'))).toMatchObject({ CRMID: 'CROSS_DEVICE' });
  });

  it('takes what a unitary event chose for people where no schema says more', () => {
    expect(found([], event('Loyalty'))).toEqual({ Loyalty: 'CROSS_DEVICE' });
    expect(found([], event('Email'))).toEqual({});
  });
});
