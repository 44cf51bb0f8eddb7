import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#domain/base';
import type { Engine } from './engine.ts';
import {
  business,
  engineOf,
  FLIGHTS,
  judge,
  messageOf,
  MOMENT,
  order,
  ORDER_ID,
  ORDERS,
  ruleBased,
  systemGenerated,
  verdictFor,
} from './test-engine.ts';

const flight = { _id: 'f-1', timestamp: '2026-03-01T10:00:00Z', flight: 'XA1', city: 'Paris' };
const withId = (eventID: string) =>
  order({ _experience: { campaign: { orchestration: { eventID } } } });
const matchOf = (engine: Engine, entity: JsonObject) =>
  engine.match({ shape: 'entity', entity, place: [] }, MOMENT);
const outcomes = (verdict: { readonly stages: readonly { readonly outcome: string }[] }) =>
  verdict.stages.map((stage) => stage.outcome);

describe('a rule-based event', () => {
  const engine = engineOf(ruleBased('InParis', '@event{InParis.city} == "Paris"'));

  it('matches with the person it is about', () => {
    const verdict = verdictFor(engine, order(), 'InParis');
    expect(verdict).toMatchObject({
      code: 'matched',
      profileIdentifier: 'jane.doe@example.com',
      identityType: 'Email',
      reason: { code: 'matched/identified' },
      warnings: [],
    });
    expect(outcomes(verdict)).toEqual(['passed', 'passed', 'passed', 'passed', 'passed']);
  });

  it('tells the clause that failed and the value it saw', () => {
    const verdict = verdictFor(engine, order({ city: 'Lyon' }), 'InParis');
    expect(verdict.code).toBe('conditionFalse');
    expect(verdict.reason).toMatchObject({
      code: 'conditionFalse/clause',
      params: { subject: 'city', operator: '==', actual: '"Lyon"', expected: '"Paris"' },
    });
    expect(outcomes(verdict)).toEqual(['passed', 'passed', 'passed', 'failed', 'notReached']);
    expect(verdict.explanation).toMatchObject({ kind: 'clause', outcome: false });
  });

  it('finds nobody where the identifier has no value', () => {
    const verdict = verdictFor(engine, order({ identityMap: { ECID: [{ id: '1' }] } }), 'InParis');
    expect(verdict).toMatchObject({
      code: 'identityNotFound',
      reason: { code: 'identityNotFound/no-value', params: { identityType: 'Email' } },
    });
    expect(verdict.profileIdentifier).toBeUndefined();
    expect(outcomes(verdict)).toEqual(['passed', 'passed', 'passed', 'passed', 'failed']);
  });

  it('looks for keys of the identity map exactly, then ignoring case with a warning', () => {
    const lower = { email: [{ id: 'max@example.com' }] };
    const both = { ...lower, Email: [{ id: 'jane@example.com' }] };
    const only = verdictFor(engine, order({ identityMap: lower }), 'InParis');
    expect(only).toMatchObject({ code: 'matched', profileIdentifier: 'max@example.com' });
    expect(only.warnings).toMatchObject([
      { code: 'fire/identity-map-key-case', params: { wanted: 'Email', found: 'email' } },
    ]);
    expect(verdictFor(engine, order({ identityMap: both }), 'InParis')).toMatchObject({
      profileIdentifier: 'jane@example.com',
      warnings: [],
    });
  });

  it('warns of values that the profile look-up would read otherwise, and keeps them as sent', () => {
    const identityMap = { Email: [{ id: 'Jane@Example.com' }] };
    const verdict = verdictFor(engine, order({ identityMap }), 'InParis');
    expect(verdict.profileIdentifier).toBe('Jane@Example.com');
    expect(verdict.warnings).toMatchObject([{ code: 'identity/value-not-normalised' }]);
  });
});

describe('validity', () => {
  const engine = engineOf(
    ruleBased('InParis', '@event{InParis.city} == "Paris"'),
    ruleBased('InLyon', '@event{InLyon.city} == "Lyon"'),
    systemGenerated('Order', ORDER_ID),
  );

  it('comes before recognition and identity, for every event of the schema', () => {
    const verdict = judge(engine, order({ total: '120', identityMap: { ECID: [{ id: '1' }] } }));
    expect(verdict.events.map(({ event, code }) => [event, code])).toEqual([
      ['InLyon', 'invalidXdm'],
      ['InParis', 'invalidXdm'],
      ['Order', 'invalidXdm'],
    ]);
    expect(verdict.schemas).toMatchObject([{ id: ORDERS, valid: false }]);
    expect(verdict.events[0]?.reason).toMatchObject({
      code: 'invalidXdm/violations',
      params: { count: 1, path: '#/total' },
    });
  });

  it('judges the clock: more than five minutes ahead is an error, a day behind a warning', () => {
    const ahead = judge(engine, order({ timestamp: '2026-03-01T10:05:02Z' }));
    expect(ahead.events.every(({ code }) => code === 'invalidXdm')).toBe(true);
    const inTime = judge(engine, order({ timestamp: '2026-03-01T10:05:01Z' }));
    expect(inTime.events[1]?.code).toBe('matched');
    const late = judge(engine, order({ timestamp: '2026-02-28T10:00:00Z' }));
    expect(late.events[1]?.code).toBe('matched');
    expect(late.warnings).toMatchObject([{ code: 'violation/late' }]);
    expect(late.schemas).toMatchObject([{ valid: true }]);
  });
});

describe('a system-generated event', () => {
  const engine = engineOf(systemGenerated('Order', ORDER_ID));

  it('is recognised by its id and nothing else', () => {
    expect(verdictFor(engine, withId(ORDER_ID), 'Order').code).toBe('matched');
    expect(verdictFor(engine, withId('abc'), 'Order')).toMatchObject({
      code: 'eventIdNotRecognised',
      reason: { code: 'eventIdNotRecognised/other', params: { actual: 'abc' } },
    });
    expect(verdictFor(engine, order(), 'Order').reason.code).toBe('eventIdNotRecognised/missing');
  });
});

describe('a business event', () => {
  it('matches without a profile identifier', () => {
    const engine = engineOf(business('Cancelled', '@event{Cancelled.city} == "Paris"'));
    const verdict = verdictFor(engine, flight, 'Cancelled');
    expect(verdict).toMatchObject({ code: 'matched', reason: { params: { from: 15, to: 60 } } });
    expect(verdict.profileIdentifier).toBeUndefined();
    expect(outcomes(verdict).at(-1)).toBe('notApplicable');
  });
});

describe('messages and entities', () => {
  const engine = engineOf(
    ruleBased('Order', '@event{Order.city} == "Paris"'),
    business('Flight', '@event{Flight.city} == "Paris"'),
  );

  it('judges a message for the events of its schema only', () => {
    const verdict = judge(engine, messageOf(FLIGHTS, flight));
    expect(verdict.shape).toBe('message');
    expect(verdict.events.map(({ event, code }) => [event, code])).toEqual([
      ['Flight', 'matched'],
      ['Order', 'otherSchema'],
    ]);
    expect(verdict.schemas.map(({ id }) => id)).toEqual([FLIGHTS]);
  });

  it('judges a bare entity against the schema of each event', () => {
    const verdict = judge(engine, flight);
    expect(verdict.events.map(({ event, code }) => [event, code])).toEqual([
      ['Flight', 'matched'],
      ['Order', 'invalidXdm'],
    ]);
    expect(verdict.schemas.map(({ id, valid }) => [id, valid])).toEqual([
      [FLIGHTS, true],
      [ORDERS, false],
    ]);
  });

  it('refuses a message of an unknown schema for every event', () => {
    const verdict = judge(engine, messageOf('https://elsewhere', flight));
    expect(verdict.rejection).toMatchObject({ code: 'envelope/schema-unknown', status: 400 });
    expect(verdict.events.map(({ code }) => code)).toEqual(['rejected', 'rejected']);
    expect(verdict.schemas).toEqual([]);
  });
});

describe('events with problems', () => {
  it('take no part, with the first problem as cause', () => {
    const engine = engineOf(ruleBased('Nobody', '@event{Nobody.gift}', { profileIdentifier: '' }));
    const verdict = verdictFor(engine, order(), 'Nobody');
    expect(verdict).toMatchObject({
      code: 'notTakingPart',
      reason: { code: 'notTakingPart/problems', cause: { code: 'identifier/missing' } },
    });
  });

  it('show a condition that does not compile as an error of its own', () => {
    const engine = engineOf(ruleBased('Broken', '@event{Broken.citty} == "Paris"'));
    expect(verdictFor(engine, order(), 'Broken')).toMatchObject({
      code: 'conditionError',
      reason: { cause: { code: 'reference/unknown-field' } },
    });
    expect(verdictFor(engine, order({ total: 'x' }), 'Broken').code).toBe('invalidXdm');
  });

  it('take no part when the condition reads a field that is not selected', () => {
    const fields = ['_id', 'timestamp', 'identityMap'];
    const engine = engineOf(ruleBased('Blind', '@event{Blind.city} == "Paris"', { fields }));
    expect(verdictFor(engine, order(), 'Blind').code).toBe('notTakingPart');
  });
});

describe('the selection', () => {
  const condition = 'count(distinct(@event{Sorts.items})) > 1';
  const items = [
    { sku: 'a', size: 1 },
    { sku: 'a', size: 2 },
  ];

  it('is all that a rule sees of an object taken whole', () => {
    const fields = ['_id', 'timestamp', 'identityMap', 'items[].sku'];
    const some = engineOf(ruleBased('Sorts', condition, { fields }));
    const all = engineOf(ruleBased('Sorts', condition, { fields: [...fields, 'items[].size'] }));
    expect(verdictFor(some, order({ items }), 'Sorts').code).toBe('conditionFalse');
    expect(verdictFor(all, order({ items }), 'Sorts').code).toBe('matched');
    expect(matchOf(some, order({ items }))).toEqual([]);
    expect(matchOf(all, order({ items }))).toHaveLength(1);
  });
});

describe('several events', () => {
  it('are told by name, each by itself', () => {
    const engine = engineOf(
      ruleBased('b', '@event{b.total} > 100'),
      ruleBased('a', '@event{a.total} > 100'),
      ruleBased('C', '@event{C.total} > 1000'),
    );
    expect(judge(engine, order()).events.map(({ event, code }) => [event, code])).toEqual([
      ['C', 'conditionFalse'],
      ['a', 'matched'],
      ['b', 'matched'],
    ]);
    expect(matchOf(engine, order())).toEqual([
      { id: 'a', event: 'a', profileIdentifier: 'jane.doe@example.com' },
      { id: 'b', event: 'b', profileIdentifier: 'jane.doe@example.com' },
    ]);
  });

  it('share a name only with problems', () => {
    const engine = engineOf(
      ruleBased('Twin', '@event{Twin.total} > 100'),
      ruleBased('twin', '@event{twin.total} > 100'),
    );
    expect(judge(engine, order()).events.map(({ code }) => code)).toEqual([
      'notTakingPart',
      'notTakingPart',
    ]);
  });
});

describe('a supplemental identifier', () => {
  it('is computed beside the person', () => {
    const engine = engineOf(
      ruleBased('Trip', '@event{Trip.total} > 100', {
        supplementalIdentifier: { expression: '@event{Trip.city}', identityType: 'FlightID' },
      }),
    );
    expect(verdictFor(engine, order(), 'Trip')).toMatchObject({
      code: 'matched',
      supplementalIdentifier: 'Paris',
    });
  });
});
