import { describe, expect, it } from 'vitest';
import type { JsonValue } from '#domain/base';
import { seededRandom } from '#testing';
import { configurationOf, readConfiguration } from './configuration.ts';
import { newEvent } from './draft.ts';

const configuration = {
  name: 'ParisPageView',
  description: 'Page view from Paris',
  type: 'unitary',
  eventIdType: 'ruleBased',
  schema: { id: 'https://ns.adobe.com/acme/schemas/1', title: 'Acme Web Interactions', version: 1 },
  fields: ['_id', 'timestamp', 'productListItems[].SKU'],
  condition: '@event{ParisPageView.placeContext.geo.city} == "Paris"',
  identityType: 'ECID',
  profileIdentifier: '@event{ParisPageView._acme.identification.core.ecid}',
  supplementalIdentifier: null,
};

function problems(json: JsonValue): readonly string[] {
  const read = readConfiguration(json);
  return read.ok ? [] : read.error.map(({ code, property }) => `${code} ${property}`);
}

describe('configuration', () => {
  it('is written in the order of the specification', () => {
    const read = readConfiguration(configuration);
    expect(read.ok && JSON.stringify(configurationOf(read.value))).toBe(
      JSON.stringify(configuration),
    );
  });

  it('holds eventID in place of the condition, and for a business event no identity', () => {
    const system = newEvent('unitarySystemGenerated', [], seededRandom(1));
    expect(Object.keys(configurationOf(system))[6]).toBe('eventID');
    const business = newEvent('business', [], seededRandom(1));
    expect(Object.keys(configurationOf(business)).at(-1)).toBe('condition');
  });

  it.each(['unitaryRuleBased', 'unitarySystemGenerated', 'business'] as const)(
    'of a fresh %s draft is read back',
    (kind) => {
      const draft = newEvent(kind, [], seededRandom(1));
      expect(readConfiguration(configurationOf(draft))).toEqual({ ok: true, value: draft });
    },
  );

  it('is read with tolerance for what a draft lacks', () => {
    expect(readConfiguration({ name: 'E', type: 'business' })).toEqual({
      ok: true,
      value: {
        name: 'E',
        description: '',
        type: 'business',
        eventIdType: 'ruleBased',
        schema: null,
        fields: [],
        condition: '',
      },
    });
  });

  it('keeps each field once', () => {
    const read = readConfiguration({ ...configuration, fields: ['a', 'b', 'a'] });
    expect(read.ok && read.value.fields).toEqual(['a', 'b']);
  });

  it.each<[JsonValue, readonly string[]]>([
    [[], ['configuration/not-an-object ']],
    [
      {},
      [
        'configuration/missing name',
        'configuration/missing type',
        'configuration/missing eventIdType',
      ],
    ],
    [{ ...configuration, name: 3 }, ['configuration/wrong-type name']],
    [{ ...configuration, type: 'batch' }, ['configuration/unknown-value type']],
    [
      { name: 'E', type: 'business', eventIdType: 'systemGenerated' },
      ['configuration/unknown-value eventIdType'],
    ],
    [{ ...configuration, fields: 'a' }, ['configuration/wrong-type fields']],
    [{ ...configuration, fields: ['a', 1] }, ['configuration/wrong-type fields[1]']],
    [{ ...configuration, schema: 'x' }, ['configuration/wrong-type schema']],
    [
      { ...configuration, schema: { version: 0 } },
      ['configuration/missing schema.id', 'configuration/wrong-type schema.version'],
    ],
    [
      { ...configuration, supplementalIdentifier: { expression: 1 } },
      ['configuration/wrong-type supplementalIdentifier.expression'],
    ],
  ])('%j', (json, expected) => {
    expect(problems(json)).toEqual(expected);
  });
});
