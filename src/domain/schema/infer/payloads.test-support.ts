/** Payloads for the laws of proposals: plausible values under few names, without null and empty texts. */
import fc from 'fast-check';
import type { JsonValue } from '#domain/base';

/** Names that mean something and names that are only dangerous. */
const name = fc.constantFrom(
  '_id',
  'timestamp',
  'eventType',
  'identityMap',
  '_acme',
  'a',
  'b',
  'Email',
  'id',
  'primary',
  '__proto__',
  'constructor',
  '2026-03-01',
  '7',
  "it's",
);

const text = fc.oneof(
  fc.constantFrom('open', 'paid', 'a:b', 'jane@example.com', '2026-03-01', '2026-03-01T09:15:00Z'),
  fc.constantFrom('https://example.com/', '192.0.2.1', '87098882279810196101440938110216748923'),
  fc.string({ minLength: 1, maxLength: 6 }),
);

const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
}));

/** A payload of few names, so that several payloads share fields and disagree about them. */
export const somePayload = fc.dictionary(name, value, { minKeys: 1, maxKeys: 5 });
