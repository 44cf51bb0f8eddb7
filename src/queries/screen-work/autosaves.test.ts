import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, succeed } from '#domain/base';
import type { Stored } from '#storage';
import { createAutosaves } from './autosaves.ts';

let written: string[];
const writing = (what: string) => () => {
  written.push(what);
  return Promise.resolve<Stored<null>>(succeed(null));
};
const failing = () => Promise.resolve<Stored<null>>(fail({ code: 'storage/full' }));

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('autosaves', () => {
  it('write the last of a burst, each name on its own', async () => {
    const autosaves = createAutosaves(100);
    autosaves.offer('draft a', writing('a1'));
    await vi.advanceTimersByTimeAsync(60);
    autosaves.offer('draft a', writing('a2'));
    autosaves.offer('payload a', writing('p'));
    expect(autosaves.stateOf('draft a')).toEqual({ status: 'waiting' });
    await vi.advanceTimersByTimeAsync(60);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(60);
    expect(written).toEqual(['a2', 'p']);
    expect(autosaves.stateOf('draft a')).toEqual({ status: 'saved' });
  });

  it('write at once when they are hurried, and only once', async () => {
    const autosaves = createAutosaves(100);
    autosaves.offer('draft a', writing('a'));
    autosaves.offer('draft b', writing('b'));
    await autosaves.flush('draft b');
    expect(written).toEqual(['b']);
    await autosaves.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual(['b', 'a']);
  });

  it('are taken back by a save, and put back when it fails', async () => {
    const autosaves = createAutosaves(100);
    autosaves.offer('draft a', writing('a'));
    const putBack = autosaves.take(['draft a', 'payload a']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual([]);
    putBack();
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual(['a']);
  });

  it('are not put back over newer ones', async () => {
    const autosaves = createAutosaves(100);
    autosaves.offer('draft a', writing('old'));
    const putBack = autosaves.take(['draft a']);
    autosaves.offer('draft a', writing('new'));
    putBack();
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual(['new']);
  });

  it('show a failure until a write succeeds', async () => {
    const autosaves = createAutosaves(100);
    const seen: string[] = [];
    autosaves.subscribe(() => seen.push(autosaves.stateOf('draft a').status));
    autosaves.offer('draft a', failing);
    await autosaves.flush();
    expect(autosaves.stateOf('draft a')).toEqual({
      status: 'failed',
      failure: { code: 'storage/full' },
    });
    autosaves.offer('draft a', writing('a'));
    expect(autosaves.stateOf('draft a').status).toBe('failed');
    await autosaves.flush();
    expect(seen).toEqual(['waiting', 'failed', 'saved']);
  });
});
