import { describe, expect, it } from 'vitest';
import { newEvent, type EventDefinition, type EventKind } from '#domain/event';
import { toDefinition, toValues } from './definition-values.ts';

const random = { bytes: (count: number) => new Uint8Array(count).fill(7) };
const kinds: readonly EventKind[] = ['unitaryRuleBased', 'unitarySystemGenerated', 'business'];

describe('the values of the form', () => {
  it.each(kinds)('give back a %s definition as it was', (kind) => {
    const definition: EventDefinition = { ...newEvent(kind, [], random), fields: ['_id', 'a.b'] };
    expect(toDefinition(toValues(definition))).toEqual(definition);
  });

  it('keep a supplemental identifier', () => {
    const definition = newEvent('unitaryRuleBased', [], random);
    if (definition.type !== 'unitary') throw new Error('unitary');
    const supplemented: EventDefinition = {
      ...definition,
      supplementalIdentifier: { expression: '@event{event1.a}', identityType: 'OrderID' },
    };
    expect(toDefinition(toValues(supplemented))).toEqual(supplemented);
  });
});
