import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, type JsonObject } from '#domain/base';
import type { XdmSchema } from '#domain/schema';
import { identifierPaths } from './identifier-paths.ts';
import { maskingOf } from './masking.ts';
import { MASK, maskText } from './mask-text.ts';

const schema = {
  identities: [{ path: '_acme.card', namespace: 'Card', primary: true }],
  referenceIdentities: [{ path: '_acme.shop.key', namespace: 'Shop' }],
} as unknown as XdmSchema;
const masking = maskingOf([schema], ['_acme.holders[].number']);

function masked(payload: JsonObject): readonly string[] {
  const { text, fields } = maskText(JSON.stringify(payload), masking);
  expect(text.split(MASK)).toHaveLength(fields.length + 1);
  return fields;
}

describe('identity fields', () => {
  it.each([
    [{ _acme: { card: '41' } }, ['_acme.card']],
    [{ _acme: { shop: { key: 7 } } }, ['_acme.shop.key']],
    [{ _acme: { holders: [{ number: 1, since: 2020 }] } }, ['_acme.holders[].number']],
    [{ header: {}, body: { xdmEntity: { _acme: { card: '41' } } } }, ['_acme.card']],
    [{ events: [{ xdm: { _acme: { card: '41' } } }] }, ['_acme.card']],
    [
      { identityMap: { ECID: [{ id: '4', authenticatedState: 'ambiguous', primary: true }] } },
      ['identityMap.ECID[].id'],
    ],
    [
      { endUserIDs: { _experience: { mcid: { id: '4', namespace: { code: 'ECID' } } } } },
      ['endUserIDs._experience.mcid.id'],
    ],
  ])('%j', (payload, fields) => {
    expect(masked(payload)).toEqual(fields);
  });
});

describe('personal fields', () => {
  it.each([
    [{ person: { name: { firstName: 'Ada' }, birthYear: 1815 } }, 2],
    [{ personalEmail: { address: 'x' }, workPhone: { number: 'x' } }, 2],
    [{ billingAddress: { street1: 'x', city: 'Lyon' } }, 2],
    [{ environment: { ipV4: '1', ipV6: '2', type: 'browser' } }, 2],
    [{ placeContext: { geo: { _schema: { latitude: 1.5, longitude: 2 }, city: 'Lyon' } } }, 2],
    [{ pushNotificationTokens: [{ token: 'x', appID: 'y' }] }, 2],
    [{ _acme: { crmId: 'x', hashedEmail: 'x', customerPhone2: 'x', lead_email: 'x' } }, 4],
    [{ web: { webPageDetails: { URL: 'https://a.example/?to=ada%40acme.fr' } } }, 1],
    [{ note: 'call +33 6 12', contact: '+33 6 12 34 56 78', host: '10.0.0.1' }, 2],
  ])('%j', (payload, count) => {
    expect(masked(payload as JsonObject)).toHaveLength(count);
  });

  it.each([
    { _id: '1', timestamp: '2026-01-01T00:00:00Z', eventType: 'commerce.purchases' },
    { placeContext: { geo: { city: 'Lyon', countryCode: 'FR' } } },
    { productListItems: [{ SKU: 'A-1', priceTotal: 12.5, name: 'Bag' }] },
    { _acme: { consent: true, isEmailOptIn: false, tier: 'gold', mailbox: null } },
  ])('leaves %j as it is', (payload) => {
    expect(masked(payload as unknown as JsonObject)).toEqual([]);
  });
});

it.each([
  ['@event{E._acme.member}', ['_acme.member']],
  ["@event{E.identityMap.entry('ECID').first().id}", ['identityMap.id']],
  ['concat(@event{E._a.b}, @event{E._a.c.first().d})', ['_a.b', '_a.c.d']],
  ['', []],
])('%s reads %j', (expression, paths) => {
  expect(identifierPaths(expression)).toEqual(paths);
});

it('masks what an identifier takes out of a list', () => {
  const { fields } = maskText(
    '{"_a":{"c":[{"d":"x"}]}}',
    maskingOf([], identifierPaths('@event{E._a.c.first().d}')),
  );
  expect(fields).toEqual(['_a.c[].d']);
});

it('shows a revealed field, and that one alone', () => {
  const payload = { _acme: { card: '41' }, person: { name: { firstName: 'Ada' } } };
  const { text, fields } = maskText(JSON.stringify(payload), masking, new Set(['_acme.card']));
  expect(JSON.parse(text)).toEqual({
    _acme: { card: '41' },
    person: { name: { firstName: MASK } },
  });
  expect(fields).toEqual(['_acme.card', 'person.name.firstName']);
});

it('masks as a whole what is no JSON', () => {
  expect(maskText('{"email": "a@b.fr"', masking)).toEqual({ text: MASK, fields: [] });
});

it('keeps integers beyond 2^53 and names of every sort', () => {
  const text = '{"__proto__":9007199254740993,"3":1,"a":2}';
  const shown = parseJson(maskText(text, masking).text);
  expect(shown.ok && shown.value.value).toEqual(
    (parseJson(text) as { value: { value: unknown } }).value.value,
  );
});

it('law: an e-mail address is never in a masked text', () => {
  fc.assert(
    fc.property(fc.object({ withBigInt: false }), fc.emailAddress(), (around, address) => {
      const payload = { ...around, a: { b: [{ c: `x ${address}` }] } };
      expect(maskText(JSON.stringify(payload), masking).text).not.toContain(address);
    }),
  );
});
