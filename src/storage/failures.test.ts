import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { en, loadMessages } from '#messages';
import type { StorageFailure } from './contract.ts';
import { attempt, describeFailure, failureOf } from './failures.ts';

describe('failureOf', () => {
  it.each([
    ['a full disk', new DOMException('', 'QuotaExceededError'), 'storage/full'],
    ['a full disk seen by Dexie', new Dexie.QuotaExceededError('full'), 'storage/full'],
    [
      'a full disk inside an aborted transaction',
      new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError')),
      'storage/full',
    ],
    [
      'a full disk inside a bulk write',
      new Dexie.BulkError('events.bulkPut(): 1 of 1 failed', {
        0: new Dexie.QuotaExceededError('full'),
      }),
      'storage/full',
    ],
    ['blocked site data', new DOMException('', 'SecurityError'), 'storage/refused'],
    ['a private window', new DOMException('', 'InvalidStateError'), 'storage/refused'],
    ['no IndexedDB', new Dexie.MissingAPIError('none'), 'storage/refused'],
    ['a newer database', new DOMException('', 'VersionError'), 'storage/newer'],
  ])('knows %s', (_case, thrown, code) => {
    expect(failureOf(thrown)).toEqual({ code });
  });

  it('keeps the detail of what it does not know', () => {
    expect(failureOf(new TypeError('odd\nstack'))).toEqual({
      code: 'storage/failed',
      detail: 'TypeError: odd',
    });
    expect(failureOf('text')).toEqual({ code: 'storage/failed', detail: 'text' });
  });

  it('ends on an error that is its own cause', () => {
    const circle = new Error('round');
    circle.cause = circle;
    expect(failureOf(circle).code).toBe('storage/failed');
  });
});

it('attempt turns a throw into data', async () => {
  expect(await attempt(() => Promise.resolve(1))).toEqual({ ok: true, value: 1 });
  expect(await attempt(() => Promise.reject(new DOMException('', 'SecurityError')))).toEqual({
    ok: false,
    error: { code: 'storage/refused' },
  });
});

it('every failure has its sentence in both languages', async () => {
  const failures: readonly StorageFailure[] = [
    { code: 'storage/full' },
    { code: 'storage/refused' },
    { code: 'storage/newer' },
    { code: 'storage/failed', detail: 'x' },
    { code: 'storage/conflict', id: 'a', stored: null },
  ];
  const { storage: french } = await loadMessages('fr');
  const sentences = failures.flatMap((failure) => [
    describeFailure(failure, en.storage),
    describeFailure(failure, french),
  ]);
  expect(new Set(sentences).size).toBe(10);
});
