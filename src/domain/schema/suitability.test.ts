import type { JsonObject } from '#domain/base';
import { describe, expect, it } from 'vitest';
import {
  DECISION_EVENT_CLASS,
  EXPERIENCE_EVENT_CLASS,
  JOURNEY_STEP_EVENT_CLASS,
  RECORD_BEHAVIOUR,
  TIME_SERIES_BEHAVIOUR,
} from './known-ids.ts';
import { readSchemaExport } from './read/read-export.ts';
import { schemaSuitability } from './suitability.ts';

const OWN_CLASS = 'https://ns.adobe.com/lumera/classes/flight';
const NAMESPACES = [
  { code: 'ECID', category: 'COOKIE' },
  { code: 'Partner', category: 'PARTNER' },
  { code: 'FlightID', category: 'NON_PEOPLE' },
];

interface Draft {
  readonly class?: string;
  readonly extends?: readonly string[];
  readonly union?: boolean;
  readonly primary?: string;
  readonly secondary?: string;
  readonly identityMap?: boolean;
  readonly eventId?: boolean;
}

function judge(draft: Draft) {
  const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
  const identity = (namespace: string, primary: boolean): JsonObject => ({
    '@type': 'xdm:descriptorIdentity',
    'xdm:sourceProperty': '/key',
    'xdm:namespace': namespace,
    'xdm:property': 'xdm:code',
    'xdm:isPrimary': primary,
  });
  const eventID = object({ orchestration: object({ eventID: { type: 'string' } }) });
  const result = readSchemaExport({
    $id: 'https://ns.adobe.com/lumera/schemas/1',
    'meta:class': draft.class ?? EXPERIENCE_EVENT_CLASS,
    'meta:extends': draft.extends ?? [],
    'meta:immutableTags': draft.union === false ? [] : ['union'],
    'meta:descriptors': [
      ...(draft.primary === undefined ? [] : [identity(draft.primary, true)]),
      ...(draft.secondary === undefined ? [] : [identity(draft.secondary, false)]),
    ],
    properties: {
      key: { type: 'string' },
      ...(draft.identityMap === true ? { identityMap: { 'meta:xdmType': 'map' } } : {}),
      ...(draft.eventId === true ? { _experience: object({ campaign: eventID }) } : {}),
    },
  });
  if (!result.ok) throw new Error('refused');
  const { unitaryRuleBased, unitarySystemGenerated, business } = schemaSuitability(
    result.value,
    NAMESPACES,
  );
  const list = ({ usable, reasons }: typeof business) => [
    usable,
    ...reasons.map(({ code }) => code.replace('suitability/', '')),
  ];
  return {
    ruleBased: list(unitaryRuleBased),
    systemGenerated: list(unitarySystemGenerated),
    business: list(business),
  };
}

describe('unitary events', () => {
  it('take ExperienceEvent schemas with a person', () => {
    expect(judge({ primary: 'ECID', eventId: true })).toMatchObject({
      ruleBased: [true],
      systemGenerated: [true],
    });
    expect(judge({ identityMap: true }).ruleBased).toEqual([true]);
    expect(judge({ primary: 'ecid' }).ruleBased).toEqual([true]);
  });

  it('that are system-generated want the eventID field', () => {
    expect(judge({ primary: 'ECID' })).toMatchObject({
      ruleBased: [true],
      systemGenerated: [false, 'no-event-id'],
    });
  });

  it('refuse other classes and schemas without a person', () => {
    expect(judge({ class: OWN_CLASS, primary: 'ECID' }).ruleBased).toEqual([
      false,
      'not-experience-event',
    ]);
    expect(judge({}).ruleBased).toEqual([false, 'no-person']);
    expect(judge({ secondary: 'ECID' }).ruleBased).toEqual([false, 'no-person']);
    expect(judge({ primary: 'FlightID' }).ruleBased).toEqual([
      false,
      'no-person',
      'primary-not-people',
    ]);
  });

  it('warn of things, partners, unknown identity types and schemas outside Profile', () => {
    const withMap = { identityMap: true };
    expect(judge({ ...withMap, primary: 'FlightID' }).ruleBased).toEqual([
      true,
      'primary-not-people',
    ]);
    expect(judge({ ...withMap, primary: 'Surprise' }).ruleBased).toEqual([true, 'primary-unknown']);
    expect(judge({ primary: 'Partner' }).ruleBased).toEqual([true, 'primary-partner']);
    expect(judge({ primary: 'ECID', union: false }).ruleBased).toEqual([true, 'not-in-profile']);
  });
});

describe('business events', () => {
  const flight: Draft = {
    class: OWN_CLASS,
    extends: [OWN_CLASS, TIME_SERIES_BEHAVIOUR],
    primary: 'FlightID',
    union: false,
  };

  it('take time series of other classes with a primary identity of things', () => {
    expect(judge(flight).business).toEqual([true]);
  });

  it('refuse the rest, each with its reason', () => {
    expect(judge({ ...flight, extends: [RECORD_BEHAVIOUR] }).business).toEqual([
      false,
      'not-time-series',
    ]);
    expect(judge({ ...flight, primary: 'ECID' }).business).toEqual([false, 'primary-people']);
    expect(judge({ ...flight, primary: 'Surprise' }).business).toEqual([false, 'primary-unknown']);
    expect(judge({ class: OWN_CLASS, extends: [TIME_SERIES_BEHAVIOUR] }).business).toEqual([
      false,
      'no-primary-identity',
    ]);
    for (const refused of [
      EXPERIENCE_EVENT_CLASS,
      DECISION_EVENT_CLASS,
      JOURNEY_STEP_EVENT_CLASS,
    ]) {
      expect(judge({ ...flight, class: refused }).business).toEqual([false, 'class-refused']);
    }
  });
});
