import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeUtf8 } from '#domain/base';
import { readDateTime } from '#domain/expression';
import { plainMoment } from './plain-moment.ts';

function both(text: string): readonly [number | undefined, number | undefined] {
  const bytes = encodeUtf8(`"${text}"`);
  const exact = readDateTime(text)?.epochNanoseconds;
  return [
    plainMoment(bytes, 1, bytes.length - 1),
    exact === undefined ? undefined : Number(exact / 1_000_000n),
  ];
}

const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));
const text = fc
  .tuple(
    fc.integer({ min: 1960, max: 2500 }),
    two(0, 13),
    two(0, 32),
    two(0, 25),
    two(0, 61),
    two(0, 61),
    fc.constantFrom('', '.000', '.5', '.999', '.1234', '.x00'),
    fc.constantFrom('Z', 'z', '+01:00'),
  )
  .map(
    ([year, month, day, hour, minute, second, fraction, offset]) =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${offset}`,
  );

it('reads the plain form as the language does, and leaves every other to it', () => {
  let read = 0;
  fc.assert(
    fc.property(text, (written) => {
      const [plain, exact] = both(written);
      read += Number(plain !== undefined);
      expect(plain ?? exact).toBe(exact);
    }),
    { numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(200);
});

it('reads every day of four centuries', () => {
  const wrong: number[] = [];
  for (let day = Date.UTC(1970, 0, 1); day < Date.UTC(2401, 0, 1); day += 86_400_000) {
    const [plain] = both(new Date(day).toISOString());
    if (plain !== day) wrong.push(day);
  }
  expect(wrong).toEqual([]);
  expect(both('2100-02-29T00:00:00Z')).toEqual([undefined, undefined]);
});
