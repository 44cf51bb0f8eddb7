/** What the report measures, each by itself: growth with the number of definitions, adversaries, compiling. */
import { ADVERSARIAL_SETS } from './adversarial-rules.ts';
import type { ContenderClient } from './contender-client.ts';
import { CONTENDERS } from './contenders.ts';
import { declic } from './declic.ts';
import { closures, decoding, parsing } from './floors.ts';
import type { RuleSet } from './protocol.ts';
import { race, ratioOf, spreadOf, type Pace, type Samples, type Spread } from './race.ts';

/** The processes that take part, started when first asked for. */
export type Clients = (name: string, lane?: string) => ContenderClient;

export interface SizeResult {
  readonly count: number;
  readonly fromText: Samples;
  readonly fromObject: Samples;
  /** Seconds to take the rules, once, in a process that has just started or has taken fewer before. */
  readonly preparing: ReadonlyMap<string, number>;
  /** Rules that an event fulfils. */
  readonly matches: number;
  /** What the engine tells of itself. */
  readonly statistics: Readonly<Record<string, number>>;
}

/** So many events are counted by all, fewer by the slow. */
const AGREED_EVENTS = 200;
/** From so many rules on, warming up takes longer. */
const MANY_RULES = 1000;

/** Every contender on the first definitions of the workload. */
export async function measureSize(
  clients: Clients,
  names: readonly string[],
  count: number,
  pace: Pace,
  print: (line: string) => void,
): Promise<SizeResult> {
  const preparing = new Map<string, number>();
  for (const name of names) {
    const { seconds } = await prepare(clients(name), { of: 'workload', count });
    preparing.set(name, seconds);
  }
  const { matches, agreeing } = await agree(clients, names, pace, print);
  const counted = agreeing.map((name) => clients(name));
  const isMany = count >= MANY_RULES;
  const warmUpMilliseconds = pace.warmUpMilliseconds * (isMany ? 3 : 1);
  const slowly = isMany ? WARM_SLOWLY : undefined;
  const fromText = await race(counted, 'text', { ...pace, warmUpMilliseconds }, slowly);
  const evaluating = counted.filter(({ name }) => !READS_ONLY.has(name));
  const fromObject = await race(evaluating, 'object', pace);
  const statistics = await clients(declic.name).ask({ ask: 'statistics' });
  return { count, fromText, fromObject, preparing, matches, statistics };
}

const WARM_SLOWLY = new Set(
  CONTENDERS.filter(({ warmsSlowly }) => warmsSlowly).map(({ name }) => name),
);
const READS_ONLY = new Set([parsing.name, decoding.name]);

async function prepare(client: ContenderClient, rules: RuleSet) {
  return client.ask({ ask: 'prepare', rules });
}

/** Who counts otherwise than Déclic is named and left out. */
async function agree(
  clients: Clients,
  names: readonly string[],
  { agreementSeconds }: Pace,
  print: (line: string) => void,
): Promise<{ readonly matches: number; readonly agreeing: readonly string[] }> {
  const wanted = await clients(declic.name).ask({ ask: 'counts', events: AGREED_EVENTS });
  const agreeing: string[] = [];
  for (const name of names) {
    if (READS_ONLY.has(name)) {
      agreeing.push(name);
      continue;
    }
    const client = clients(name);
    const { secondsPerEvent } = await client.ask({ ask: 'warmUp', from: 'text', milliseconds: 1 });
    const events = Math.max(
      2,
      Math.min(AGREED_EVENTS, Math.round(agreementSeconds / secondsPerEvent)),
    );
    const { text, object } = await client.ask({ ask: 'counts', events });
    const other = text.findIndex((count, index) => {
      return count !== wanted.text[index] || count !== object[index];
    });
    if (other < 0) agreeing.push(name);
    else {
      print(
        `${name} counts ${String(text[other])} (from an object ${String(object[other])}) where Déclic counts ${String(wanted.text[other])}, event ${String(other)}: left out.`,
      );
    }
  }
  const sum = wanted.text.reduce((total, count) => total + count, 0);
  return { matches: sum / wanted.text.length, agreeing };
}

export interface GrowthResult {
  readonly from: number;
  readonly to: number;
  /** On parsed objects: time with the many definitions by time with the few, by name. */
  readonly ratios: ReadonlyMap<string, Spread | undefined>;
}

/** Two processes of each, few and many definitions, in turns. */
export async function measureGrowth(
  clients: Clients,
  from: number,
  to: number,
  pace: Pace,
): Promise<GrowthResult> {
  const names = [declic, closures].map(({ name }) => name);
  const lane = ' with few';
  for (const name of names) {
    await prepare(clients(name, lane), { of: 'workload', count: from });
    await prepare(clients(name), { of: 'workload', count: to });
  }
  const warmUpMilliseconds = pace.warmUpMilliseconds * 2;
  const racing = names.flatMap((name) => [clients(name, lane), clients(name)]);
  const samples = await race(racing, 'object', { ...pace, warmUpMilliseconds });
  const ratios = names.map((name) => [name, ratioOf(samples, name, name + lane)] as const);
  return { from, to, ratios: new Map(ratios) };
}

export interface AdversaryResult {
  readonly name: string;
  readonly fromText: Samples;
  readonly fromObject: Samples;
}

/** The sets that suit an index least, against one function a rule. */
export async function measureAdversaries(
  clients: Clients,
  pace: Pace,
): Promise<readonly AdversaryResult[]> {
  const results: AdversaryResult[] = [];
  const racing = [declic, closures].map(({ name }) => clients(name));
  for (const name of Object.keys(ADVERSARIAL_SETS)) {
    for (const client of racing) await prepare(client, { of: 'adversary', name });
    const fromText = await race(racing, 'text', pace);
    results.push({ name, fromText, fromObject: await race(racing, 'object', pace) });
  }
  return results;
}

/** The first of them are the warm-up. */
const CHANGES = 250;

export interface CompilingResult {
  readonly definitions: number;
  readonly events: number;
  readonly compiling: Spread | undefined;
  readonly parsing: Spread | undefined;
  readonly ratio: Spread | undefined;
  /** The first time in its process. */
  readonly cold: number;
  /** Seconds of adding or removing one among all of them. */
  readonly changing: Spread | undefined;
}

/** Compiling many definitions from their texts, against reading so many events. */
export async function measureCompiling(
  clients: Clients,
  definitions: number,
  attempts: number,
): Promise<CompilingResult> {
  const events = definitions * 4;
  const rules: RuleSet = { of: 'workload', count: definitions };
  const [ours, floor] = [clients(declic.name), clients(parsing.name)];
  await prepare(floor, rules);
  await floor.ask({ ask: 'warmUp', from: 'text', milliseconds: 300 });
  const compiled: number[] = [];
  const parsed: number[] = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    compiled.push((await ours.ask({ ask: 'compile', rules })).seconds);
    parsed.push((await floor.ask({ ask: 'round', from: 'text', first: 0, events })).seconds);
  }
  const { seconds: changed } = await ours.ask({ ask: 'change', rules, times: CHANGES });
  const ratios = compiled.map((seconds, attempt) => seconds / (parsed[attempt] ?? NaN));
  return {
    definitions,
    events,
    compiling: spreadOf(compiled.slice(1)),
    parsing: spreadOf(parsed),
    ratio: spreadOf(ratios.slice(1)),
    cold: compiled[0] ?? NaN,
    changing: spreadOf(changed.slice(CHANGES / 5)),
  };
}
