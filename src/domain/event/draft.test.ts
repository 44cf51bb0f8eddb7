import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingSchema, seededRandom } from '#testing';
import { applySchema } from './defaults/apply-schema.ts';
import { duplicate, newEvent } from './draft.ts';
import { switchKind } from './kind.ts';
import { copyName, newEventName } from './names.ts';
import { rename } from './rename.ts';
import { kindOf, type EventDefinition, type EventKind } from './types.ts';

const KINDS: readonly EventKind[] = ['unitaryRuleBased', 'unitarySystemGenerated', 'business'];
/** events.md §11, point 1. */
const EVENT_NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_]{0,29}$/;
const names = fc.stringMatching(EVENT_NAME_PATTERN);

describe('newEvent', () => {
  it('has a default name that is free ignoring case', () => {
    expect(newEventName([])).toBe('event1');
    expect(newEventName(['EVENT1', 'event3'])).toBe('event2');
  });

  it('makes the eventID together with the draft', () => {
    const draft = newEvent('unitarySystemGenerated', [], seededRandom(1));
    expect(draft).toMatchObject({
      name: 'event1',
      eventID: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it.each(KINDS)('is of the kind %s', (kind) => {
    expect(kindOf(newEvent(kind, [], seededRandom(1)))).toBe(kind);
  });
});

const order: EventDefinition = {
  name: 'Order',
  description: 'Orders',
  type: 'unitary',
  eventIdType: 'ruleBased',
  schema: null,
  fields: ['_id'],
  condition: '@event{Order.a} == "@event{Order.a}" and @event{Order2.b} == 1',
  identityType: 'CRMID',
  profileIdentifier: '@event{Order.c}',
  supplementalIdentifier: { expression: '@event{ Order . d }', identityType: null },
};

describe('rename', () => {
  it('rewrites references to the event, and nothing else', () => {
    expect(rename(order, 'Purchase')).toEqual({
      ...order,
      name: 'Purchase',
      condition: '@event{Purchase.a} == "@event{Order.a}" and @event{Order2.b} == 1',
      profileIdentifier: '@event{Purchase.c}',
      supplementalIdentifier: { expression: '@event{ Purchase . d }', identityType: null },
    });
  });

  it('there and back is the same definition', () => {
    fc.assert(
      fc.property(names, (name) => {
        // Renaming onto a name that the expressions speak of already cannot be told apart afterwards.
        fc.pre(name !== 'Order2');
        expect(rename(rename(order, name), 'Order')).toEqual(order);
      }),
    );
  });
});

describe('duplicate', () => {
  it('has a name of its own, cut and numbered', () => {
    expect(copyName('Order', [])).toBe('Order_copy');
    expect(copyName('Order', ['order_COPY'])).toBe('Order_copy2');
    expect(copyName('a'.repeat(30), [])).toBe(`${'a'.repeat(25)}_copy`);
    expect(copyName('a'.repeat(30), [`${'a'.repeat(25)}_copy`])).toBe(`${'a'.repeat(24)}_copy2`);
  });

  it('always gets a legal and free name', () => {
    fc.assert(
      fc.property(names, fc.array(names), (name, others) => {
        const taken = [name, ...others, copyName(name, others)];
        const copy = copyName(name, taken);
        expect(copy).toMatch(EVENT_NAME_PATTERN);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(copy.toLowerCase());
      }),
    );
  });

  it('rewrites expressions and makes a new eventID', () => {
    expect(duplicate(order, ['Order'], seededRandom(1))).toMatchObject({
      name: 'Order_copy',
      profileIdentifier: '@event{Order_copy.c}',
    });
    const system = newEvent('unitarySystemGenerated', [], seededRandom(1));
    const copy = duplicate(system, [system.name], seededRandom(2));
    expect(copy).not.toMatchObject({ eventID: 'eventID' in system && system.eventID });
  });
});

describe('switchKind', () => {
  it('gives back what the other kind had no place for, also after a rename', () => {
    const random = seededRandom(3);
    const away = switchKind(order, 'business', random);
    expect(away.definition).not.toHaveProperty('identityType');
    const renamed = rename(away.definition, 'Purchase');
    const back = switchKind(renamed, 'unitaryRuleBased', random, away.remembered);
    expect(back.definition).toEqual(rename(order, 'Purchase'));
  });

  it('never changes an eventID', () => {
    const random = seededRandom(4);
    const first = switchKind(order, 'unitarySystemGenerated', random);
    const away = switchKind(first.definition, 'business', random, first.remembered);
    const again = switchKind(away.definition, 'unitarySystemGenerated', random, away.remembered);
    expect(again.definition).toEqual(first.definition);
    expect(again.definition).toHaveProperty('eventID');
  });

  it('takes the field of the eventID along', () => {
    const schema = bookingSchema();
    const random = seededRandom(5);
    const draft = applySchema(newEvent('unitaryRuleBased', [], random), schema, []).definition;
    const path = '_experience.campaign.orchestration.eventID';
    const system = switchKind(draft, 'unitarySystemGenerated', random);
    expect(system.definition.fields).toEqual([...draft.fields, path]);
    const back = switchKind(system.definition, 'unitaryRuleBased', random, system.remembered);
    expect(back.definition).toEqual(draft);
  });

  it('any walk through the kinds ends with the definition it began with', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KINDS)), (walk) => {
        const random = seededRandom(6);
        let state = switchKind(order, 'unitaryRuleBased', random);
        for (const kind of [...walk, 'unitaryRuleBased'] as const) {
          state = switchKind(state.definition, kind, random, state.remembered);
          expect(kindOf(state.definition)).toBe(kind);
        }
        expect(state.definition).toEqual(order);
      }),
    );
  });
});
