/** Foreign failures as data: what a browser throws when it cannot store becomes a StorageFailure with a sentence. */
import { fail, succeed } from '#domain/base';
import type { Messages } from '#messages';
import type { Stored, StorageFailure } from './contract.ts';

/** Carries a failure out of a transaction, which only an exception can abort. */
export class StorageAbort extends Error {
  readonly failure: StorageFailure;

  constructor(failure: StorageFailure) {
    super(failure.code);
    this.name = 'StorageAbort';
    this.failure = failure;
  }
}

const FULL = new Set(['QuotaExceededError']);
const REFUSED = new Set([
  'SecurityError',
  'InvalidStateError',
  'MissingAPIError',
  'NotAllowedError',
]);

/** What Dexie says once `giveWay` closed the database for good; with another reason inside, that one counts. */
const CLOSED = 'DatabaseClosedError';

/** Names the failure behind whatever was thrown: the reason is often wrapped, in bulk and open errors twice. */
export function failureOf(thrown: unknown): StorageFailure {
  const chain = [...reasons(thrown, new Set())];
  const abort = chain.find((reason) => reason instanceof StorageAbort);
  if (abort instanceof StorageAbort) return abort.failure;
  const names = chain.map(nameOf);
  if (names.some((name) => FULL.has(name))) return { code: 'storage/full' };
  if (names.some((name) => REFUSED.has(name))) return { code: 'storage/refused' };
  if (names.includes('VersionError')) return { code: 'storage/newer' };
  if (names.length > 0 && names.every((name) => name === CLOSED)) return { code: 'storage/newer' };
  return { code: 'storage/failed', detail: detailOf(thrown) };
}

/** Runs a storage operation; what it throws comes back as data. */
export async function attempt<T>(operation: () => PromiseLike<T>): Promise<Stored<T>> {
  try {
    return succeed(await operation());
  } catch (thrown) {
    return fail(failureOf(thrown));
  }
}

/** The sentence for a failure, in the reader's language. */
export function describeFailure(failure: StorageFailure, messages: Messages['storage']): string {
  switch (failure.code) {
    case 'storage/failed':
      return messages.failed(failure.detail);
    case 'storage/conflict':
      return failure.stored === null
        ? messages.conflictDeleted
        : messages.conflict(failure.stored.definition.name);
    case 'storage/full':
      return messages.full;
    case 'storage/refused':
      return messages.refused;
    case 'storage/newer':
      return messages.newer;
  }
  return failure satisfies never;
}

/** The error and every error inside it (`inner`, `cause`, `failures` of a bulk write). */
function* reasons(thrown: unknown, seen: Set<unknown>): Generator<object> {
  if (typeof thrown !== 'object' || thrown === null || seen.has(thrown)) return;
  seen.add(thrown);
  yield thrown;
  if ('inner' in thrown) yield* reasons(thrown.inner, seen);
  if ('cause' in thrown) yield* reasons(thrown.cause, seen);
  if ('failures' in thrown && Array.isArray(thrown.failures)) {
    for (const failure of thrown.failures) yield* reasons(failure, seen);
  }
}

function nameOf(reason: object): string {
  return 'name' in reason && typeof reason.name === 'string' ? reason.name : '';
}

function detailOf(thrown: unknown): string {
  if (thrown instanceof Error) return `${thrown.name}: ${thrown.message.split('\n')[0] ?? ''}`;
  return String(thrown);
}
