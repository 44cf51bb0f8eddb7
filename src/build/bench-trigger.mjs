/**
 * The trigger part of `npm run bench`: bundles the report of src/testing/bench/trigger and the process that it starts for
 * every contender, and lets it measure. `--quick` takes about one minute; `--write` puts the tables into the README of
 * the engine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle-for-node.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = path.join(root, 'node_modules/.cache/bench-trigger');
const readme = path.join(root, 'src/domain/trigger/README.md');

/**
 * @typedef {{ title: string }} Table
 * @typedef {object} Report
 * @property {(options: { script: string, isQuick: boolean, print: (line: string) => void }) => Promise<Table[]>} reportTrigger
 * @property {(readme: string, lead: string, tables: Table[]) => string} withTables
 */

/** Measures in processes of their own and prints tables. */
export async function benchTrigger() {
  const folder = 'src/testing/bench/trigger';
  await bundleForNode(outDir, {
    report: `${folder}/report.ts`,
    process: `${folder}/process-entry.ts`,
  });
  const report = pathToFileURL(path.join(outDir, 'report.mjs')).href;
  /** @type {Report} */
  const { reportTrigger, withTables } = await import(report);
  const tables = await reportTrigger({
    script: path.join(outDir, 'process.mjs'),
    isQuick: process.argv.includes('--quick'),
    print: console.log,
  });
  if (process.argv.includes('--write')) {
    const lead = `Node ${process.versions.node}, \`npm run bench -- trigger --write\`.`;
    writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), lead, tables));
  }
}
