import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_EDIT_TALLY, type EditTally } from '#domain/log';
import type { EventRecord } from '#domain/workspace';
import { EngineError, type EditRequest, type EditResult, type Watch } from '#engine';
import { anEvent, aWorkspace } from '../test-data.ts';
import { createEditComparison, type EditQuestion } from './edit-comparison.ts';

const ENDING = { format: 'lines', packed: false, seconds: 1, problem: undefined } as const;
const counted = (events: number): EditTally => ({ ...EMPTY_EDIT_TALLY, events, gained: events });
const progress = (bytesRead: number) => ({
  bytesRead,
  bytesTotal: 4,
  events: 1,
  eventsPerSecond: 1,
  secondsLeft: undefined,
});

const saved = anEvent('a');
const draftOf = (condition: string): EventRecord =>
  ({ ...saved, definition: { ...saved.definition, condition } }) as EventRecord;

const question = (draft: EventRecord): EditQuestion => ({
  log: { name: 'log', size: 4, content: new Blob(['{}\n']) },
  workspace: aWorkspace(saved),
  saved,
  draft,
  now: () => 7,
});

function comparison() {
  const runs: {
    readonly request: EditRequest;
    readonly watch: Watch<EditTally>;
    readonly end: (result: EditResult) => void;
    readonly fail: (why: unknown) => void;
  }[] = [];
  const compared = createEditComparison(
    (request, watch = {}) =>
      new Promise((end, fail) => {
        runs.push({ request, watch, end, fail });
      }),
    300,
  );
  return { compared, runs };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the comparison of an edit', () => {
  it('waits until the draft rests, and compares the last one', async () => {
    const { compared, runs } = comparison();
    compared.ask(question(draftOf('false')));
    await vi.advanceTimersByTimeAsync(200);
    compared.ask(question(draftOf('1 == 2')));
    await vi.advanceTimersByTimeAsync(299);
    expect(runs).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(runs.map(({ request }) => [request.draft, request.saved, request.now])).toEqual([
      [draftOf('1 == 2'), saved, 7],
    ]);
    expect(compared.state()).toMatchObject({ isRunning: true, tally: null });
  });

  it('shows what is counted so far, of the edit before until there is anything', async () => {
    const { compared, runs } = comparison();
    compared.ask(question(draftOf('false')));
    await vi.advanceTimersByTimeAsync(300);
    runs[0]?.watch.onProgress?.(progress(1), counted(0));
    expect(compared.state()).toMatchObject({ tally: null, share: 0.25 });
    runs[0]?.watch.onProgress?.(progress(2), counted(5));
    expect(compared.state()).toMatchObject({ tally: { gained: 5 }, share: 0.5 });
    compared.ask(question(draftOf('1 == 2')));
    expect(runs[0]?.watch.signal?.aborted).toBe(true);
    runs[0]?.watch.onProgress?.(progress(3), counted(6));
    expect(compared.state()).toMatchObject({ tally: { gained: 5 }, share: 0, isRunning: true });
    await vi.advanceTimersByTimeAsync(300);
    runs[1]?.end({ ...ENDING, tally: counted(9) });
    await vi.advanceTimersByTimeAsync(0);
    expect(compared.state()).toMatchObject({ tally: { gained: 9 }, share: 1, isRunning: false });
  });

  it('asks nothing of a draft that says what was saved', async () => {
    const { compared, runs } = comparison();
    compared.ask(question(draftOf('false')));
    compared.ask(question({ ...saved, definition: { ...saved.definition } }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs).toHaveLength(0);
    expect(compared.state()).toMatchObject({ isRunning: false, tally: null });
  });

  it('says that it failed, not that it was cancelled', async () => {
    const { compared, runs } = comparison();
    compared.ask(question(draftOf('false')));
    await vi.advanceTimersByTimeAsync(300);
    runs[0]?.fail(new EngineError('engine/restarted'));
    await vi.advanceTimersByTimeAsync(0);
    expect(compared.state()).toMatchObject({ isRunning: false, hasFailed: true });
    compared.ask(null);
    expect(compared.state()).toMatchObject({ isRunning: false, hasFailed: false });
  });
});
