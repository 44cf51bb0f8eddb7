/** A failure of storage on its way through TanStack Query, which tells success from failure by throwing. */
import type { Stored, StorageFailure } from '#storage';

/** Thrown by every query and mutation here; `describeFailure(error.failure, …)` puts it into words. */
export class StorageError extends Error {
  readonly failure: StorageFailure;

  constructor(failure: StorageFailure) {
    super(failure.code);
    this.name = 'StorageError';
    this.failure = failure;
  }
}

/** The stored value, or the failure thrown as a StorageError. */
export function unwrap<T>(stored: Stored<T>): T {
  if (!stored.ok) throw new StorageError(stored.error);
  return stored.value;
}
