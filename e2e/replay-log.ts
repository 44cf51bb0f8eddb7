import { readFile } from 'node:fs/promises';

/** What a log holds, told by who made it. */
export interface MadeLog {
  /** NDJSON. */
  readonly text: string;
  /** How many records each event of the sample workspace has to match. */
  readonly matches: ReadonlyMap<string, number>;
  readonly orphans: number;
}

export const ORPHAN_TYPE = 'newsletter.opened';
/** The event that no record of the log reaches; each of its near misses fails on its last clause alone. */
export const SILENT = 'WorkshopRequest';

interface Template {
  /** Name of the event that it matches; null for an orphan. */
  readonly event: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A log of varied events for the sample workspace: what its samples hold, page views of two cities, and orphans. */
export async function makeLog(count: number): Promise<MadeLog> {
  const templates = await readTemplates();
  const matches = new Map<string, number>([[SILENT, 0]]);
  const lines: string[] = [];
  let orphans = 0;
  const start = Date.now() - 3_600_000;
  for (let index = 0; index < count; index += 1) {
    const template = templates[index % templates.length];
    if (template === undefined) break;
    const { event, payload } = template;
    if (event === null) orphans += 1;
    else matches.set(event, (matches.get(event) ?? 0) + 1);
    const timestamp = new Date(start + index).toISOString();
    lines.push(JSON.stringify({ ...payload, _id: `e-${index + 1}`, timestamp }));
  }
  return { text: `${lines.join('\n')}\n`, matches, orphans };
}

async function readTemplates(): Promise<readonly Template[]> {
  const file = new URL('../public/starter/sample-workspace.json', import.meta.url);
  const { events } = JSON.parse(await readFile(file, 'utf8'));
  const templates: Template[] = [];
  for (const { definition, samples } of events) {
    for (const { payload, expect } of samples) {
      const isMatch = expect === 'matched';
      if (isMatch === (definition.name === SILENT)) continue;
      templates.push({ event: isMatch ? definition.name : null, payload });
      if (definition.name !== 'LyonPageView') continue;
      const paris = { ...payload, placeContext: { geo: { city: 'Paris', countryCode: 'FR' } } };
      templates.push({ event: null, payload: paris });
      const orphan = { ...paris, eventType: ORPHAN_TYPE };
      templates.push({ event: null, payload: orphan });
    }
  }
  return templates;
}
