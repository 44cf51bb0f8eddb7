import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson } from '#domain/base';
import { runConformance } from './conformance.ts';

/** The shared cases, where the specification lies beside the repository; `DECLIC_CONFORMANCE` names another file. */
const file = process.env['DECLIC_CONFORMANCE'] ?? '../shared/conformance/expressions.json';

describe('runConformance', () => {
  it.runIf(existsSync(file))('passes every shared case', () => {
    const document = parseJson(readFileSync(file, 'utf8'));
    const report = runConformance(document.ok ? document.value.value : null);
    expect(report.failures).toEqual([]);
    expect(report.passed).toBeGreaterThan(0);
  });

  it('tells what it got where a case fails', () => {
    const report = runConformance([
      { id: 'a', expression: '1 + 1', expect: { type: 'integer', value: 2 } },
      { id: 'b', expression: '1 + 1', expect: { type: 'integer', value: 3 } },
      { id: 'c', expression: '1 +', expect: { error: 'type' } },
      'no case',
    ]);
    expect(report).toMatchObject({ total: 4, passed: 1 });
    expect(report.failures.map(({ id, actual }) => [id, actual])).toEqual([
      ['b', { type: 'integer', value: 2 }],
      ['c', { error: 'parse' }],
      ['case 4', { error: 'unreadable case' }],
    ]);
  });

  it('names a case by its number where it has no name, and compares integers exactly', () => {
    const wanted = { type: 'integer', value: 1544712617131 };
    const report = runConformance([{ id: 7, expression: '1544712617132', expect: wanted }]);
    expect(report.failures.map(({ id }) => id)).toEqual(['7']);
  });

  it.each([
    ['false', { type: 'boolean', value: false }, 1],
    ['null', { type: 'null', value: null }, 1],
    ['true', { type: 'boolean', value: true }, 0],
  ])('reads a condition without a value as false: %s', (_, expected, passed) => {
    const event = { name: 'E', payload: {} };
    const missing = { expression: '@event{E.a}', event, context: 'condition', expect: expected };
    expect(runConformance([missing])).toMatchObject({ passed });
  });

  it.each([
    ['decimals with a tolerance', '0.1 + 0.2', { type: 'decimal', value: 0.3 }],
    ['decimals of many digits', '100000000000000000000.0', { type: 'decimal', value: 10n ** 20n }],
    ['large integers as text', '9007199254740993', { type: 'integer', value: '9007199254740993' }],
    ['a null result by its value', '@event{E.n} + 1', { type: 'null', value: null }],
    [
      'dates canonically',
      'toDateTime("2023-06-03T06:30Z")',
      { type: 'dateTime', value: '2023-06-03T06:30:00Z' },
    ],
    ['lists in order', '[1, null]', { type: 'listInteger', value: [1, null] }],
    [
      'objects in any order',
      'limit(@event{E.l}, 1)',
      { type: 'listObject', value: [{ b: 'x', a: 1 }] },
    ],
    ['audiences', 'inAudience("in") and not inAudience("out")', { type: 'boolean', value: true }],
    [
      'the fixed clock',
      'now() == toDateTime("2024-01-01T00:00:00Z")',
      { type: 'boolean', value: true },
    ],
  ])('compares %s', (_, expression, expected) => {
    const report = runConformance([
      {
        expression,
        event: { name: 'E', payload: { l: [{ a: 1, b: 'x' }] } },
        fieldTypes: { n: 'integer' },
        audiences: { in: 'realized', out: 'exited' },
        now: '2024-01-01T00:00:00Z',
        expect: expected,
      },
    ]);
    expect(report.failures).toEqual([]);
  });
});
