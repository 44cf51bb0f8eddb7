/** `npm run bench -- trigger`: the engine against its peers and its floors, and how it grows. Prints tables. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ContenderClient } from './contender-client.ts';
import { CONTENDERS } from './contenders.ts';
import { writeLog } from './log-file.ts';
import {
  measureAdversaries,
  measureCompiling,
  measureGrowth,
  measureSize,
  type SizeResult,
} from './measurements.ts';
import type { Pace } from './race.ts';
import {
  adversaryTable,
  compilingTable,
  costTable,
  evaluationTable,
  growthTable,
  peerTable,
  preparingTable,
  indexTable,
  textTable,
} from './result-tables.ts';
import { printTable, type Table } from './tables.ts';

export { withTables } from './tables.ts';

export interface ReportOptions {
  /** Bundled `process-entry.ts`. */
  readonly script: string;
  /** About one minute instead of six. */
  readonly isQuick: boolean;
  readonly print: (line: string) => void;
}

interface Extent {
  readonly sizes: readonly number[];
  readonly pace: Pace;
  readonly compilations: number;
  /** Who needs longer to take some rules is not given more. */
  readonly patienceSeconds: number;
}

const FULL: Extent = {
  sizes: [1, 10, 100, 1000, 10_000],
  pace: {
    rounds: 11,
    // A log is read for seconds: short rounds would measure how cold the turns of the others leave the caches.
    roundMilliseconds: 120,
    warmUpMilliseconds: 400,
    slowWarmUpMilliseconds: 6000,
    agreementSeconds: 0.5,
  },
  compilations: 6,
  patienceSeconds: Number.POSITIVE_INFINITY,
};

const QUICK: Extent = {
  sizes: [10, 1000, 10_000],
  pace: {
    rounds: 7,
    roundMilliseconds: 40,
    warmUpMilliseconds: 100,
    slowWarmUpMilliseconds: 600,
    agreementSeconds: 0.1,
  },
  compilations: 3,
  patienceSeconds: 0.8,
};

/** All tables of the trigger engine. */
export async function reportTrigger({
  script,
  isQuick,
  print,
}: ReportOptions): Promise<readonly Table[]> {
  const { sizes, pace, compilations, patienceSeconds } = isQuick ? QUICK : FULL;
  const folder = mkdtempSync(path.join(tmpdir(), 'declic-bench-'));
  const logFile = path.join(folder, 'events.ndjson');
  const running = new Map<string, ContenderClient>();
  const clients = (name: string, lane = '') => {
    let client = running.get(name + lane);
    if (!client) {
      client = new ContenderClient(name, lane, script, logFile);
      running.set(name + lane, client);
    }
    return client;
  };
  const stop = (name: string) => {
    running.get(name)?.stop();
    running.delete(name);
  };
  try {
    writeLog(logFile);
    const compiling = await measureCompiling(clients, Math.max(...sizes), compilations);
    const results: SizeResult[] = [];
    let names = CONTENDERS.map(({ name }) => name);
    for (const count of sizes) {
      print(`${count.toLocaleString('en')} definitions …`);
      const result = await measureSize(clients, names, count, pace, print);
      results.push(result);
      // Each number of definitions meets processes that have known no other one.
      for (const name of names) stop(name);
      names = names.filter((name) => (result.preparing.get(name) ?? 0) < patienceSeconds);
    }
    print('growth and adversaries …');
    const growth = await measureGrowth(clients, 10, Math.max(...sizes), pace);
    const adversaries = await measureAdversaries(clients, pace);
    const tables = [
      textTable(results),
      costTable(results),
      peerTable(results),
      evaluationTable(results),
      growthTable(growth),
      adversaryTable(adversaries),
      compilingTable(compiling),
      preparingTable(results),
      ...indexTable(results),
    ];
    for (const table of tables) printTable(print, table);
    return tables;
  } finally {
    for (const client of running.values()) client.stop();
    rmSync(folder, { recursive: true });
  }
}
