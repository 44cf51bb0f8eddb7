import type { Page } from '@playwright/test';

/** A task of the page's main thread, in milliseconds. */
export interface Task {
  /** Time on the processor: what it would take on a machine of its own. */
  readonly processor: number;
  /** Time by the clock, in which other programs may have had the processor. */
  readonly clock: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The tasks of the page's main thread while something is done, the longest first (from Chromium's own trace). */
export async function tasksDuring(page: Page, act: () => Promise<void>): Promise<readonly Task[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('a page without a browser cannot be traced');
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  await page.waitForTimeout(200);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const tasks = tasksOfBusiestPage(traceEvents);
  if (tasks.length === 0) throw new Error('the trace holds no task of the page');
  return tasks.toSorted((a, b) => b.processor - a.processor);
}

/** Other renderers of the browser (its own bars) hardly do anything. */
function tasksOfBusiestPage(events: readonly TraceEvent[]): readonly Task[] {
  const mainThreads = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const perThread = mainThreads.map(({ pid, tid }) =>
    events
      .filter(
        (event) =>
          event.name === 'ThreadControllerImpl::RunTask' && event.pid === pid && event.tid === tid,
      )
      .map(({ dur = 0, tdur = dur }) => ({ processor: tdur / 1000, clock: dur / 1000 })),
  );
  const total = (tasks: readonly Task[]) => tasks.reduce((sum, task) => sum + task.processor, 0);
  return perThread.toSorted((a, b) => total(b) - total(a))[0] ?? [];
}
