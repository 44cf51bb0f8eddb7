import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type TestInfo } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';
import type { ReadVerdict } from './pages/fire-pane.ts';

/** The browser and `declic fire` give the same verdict: two doors to one engine, compared from outside. */

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const sampleFile = path.join(root, 'public', 'starter', 'sample-workspace.json');
const NOW = '2025-09-12T18:30:00.000Z';

/** The chip of each code that the samples lead to. */
const CHIPS = {
  matched: 'matched',
  conditionFalse: 'condition not met',
  eventIdNotRecognised: 'event ID not recognised',
  identityNotFound: 'no person found',
  invalidXdm: 'invalid payload',
  otherSchema: 'other schema',
};
const FOR_AN_AUDIENCE = 'Starts its journeys for a whole audience, 15 to 60 minutes later.';

interface Answer {
  readonly events: readonly {
    readonly event: string;
    readonly code: keyof typeof CHIPS;
    readonly reason: string;
    readonly profileIdentifier?: string;
  }[];
}

interface SampleEvent {
  readonly definition: { readonly name: string; readonly schema: { id: string; version: number } };
  readonly samples: readonly { readonly name: string; readonly payload: unknown }[];
}

test('all sample payloads, as one batch, give the verdict of the terminal', async ({
  page,
}, testInfo) => {
  const { event } = await openAt(new App(page), NOW);
  const messages = (await sampleEvents()).flatMap((sample) => {
    const [matching, ...others] = sample.samples.map(({ payload }) => payload);
    // Both shapes: a message is offered to the events of its schema, an entity to all.
    return [messageOf(sample, matching), ...others];
  });
  expect(messages).toHaveLength(24);

  const answers = await fireInTerminal({ messages }, testInfo);
  await event.firePane.fire({ messages });
  await expect(event.firePane.verdict).toHaveCount(24, { timeout: 15_000 });
  const verdicts = await event.firePane.readVerdicts();
  expect(answers).toHaveLength(24);
  for (const [index, answer] of answers.entries()) {
    expect(verdicts[index], `payload ${index + 1}`).toEqual(asShown(answer));
  }
});

test('payloads on their own give the verdict of the terminal', async ({ page }, testInfo) => {
  const { event } = await openAt(new App(page), NOW);
  const samples = new Map(
    (await sampleEvents()).map(({ definition, samples: own }) => [definition.name, own]),
  );
  for (const [name, index] of [
    ['LyonPageView', 0],
    ['OrderPlaced', 1],
    ['FlightCancelled', 0],
  ] as const) {
    const payload = samples.get(name)?.[index]?.payload;
    const [answer] = await fireInTerminal(payload, testInfo);
    await event.firePane.fire(payload);
    await expect
      .poll(async () => (await event.firePane.readVerdicts())[0], { message: name })
      .toEqual(asShown(answer));
  }
});

async function openAt(app: App, instant: string): Promise<App> {
  await app.openWithSample();
  await app.events.link('LyonPageView').click();
  await app.event.firePane.setClock(instant);
  return app;
}

async function sampleEvents(): Promise<readonly SampleEvent[]> {
  return JSON.parse(await readFile(sampleFile, 'utf8')).events;
}

/** A payload in the streaming message of its event. */
function messageOf({ definition }: SampleEvent, payload: unknown): unknown {
  const { id, version } = definition.schema;
  const contentType = `application/vnd.adobe.xed-full+json;version=${version}`;
  const schemaRef = { id, contentType };
  return { header: { schemaRef }, body: { xdmMeta: { schemaRef }, xdmEntity: payload } };
}

async function fireInTerminal(payload: unknown, testInfo: TestInfo): Promise<readonly Answer[]> {
  const file = testInfo.outputPath('payload.json');
  await writeFile(file, JSON.stringify(payload));
  const command = ['run', '-s', 'declic', '--', 'fire', sampleFile, file, '--now', NOW];
  const { stdout } = await run('npm', command, { cwd: root });
  const printed: Answer | Answer[] = JSON.parse(stdout);
  return Array.isArray(printed) ? printed : [printed];
}

/** What the screen shows of an answer: the identifier or the audience where it matched, else the reason. */
function asShown(answer: Answer | undefined): ReadVerdict[] {
  const events = answer?.events ?? [];
  return events
    .map(({ event, code, reason, profileIdentifier }) => ({
      event,
      matched: code === 'matched',
      chip: CHIPS[code],
      told: code === 'matched' ? (profileIdentifier ?? FOR_AN_AUDIENCE) : reason,
    }))
    .toSorted((a, b) => (a.event < b.event ? -1 : 1));
}
