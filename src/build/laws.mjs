/**
 * `npm run laws`: the laws at length from four seeds: those of the expression language with 120,000 generated programs
 * each, those of the trigger's index with a million and a half pairs of a condition and an event. `--runs N` and `--seeds a,b` ask for other numbers. CI runs the same laws shorter, from one fixed seed.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '30000' },
    seeds: { type: 'string', default: '20261123,1,2,3' },
  },
});
const runs = Number(values.runs);
const seeds = values.seeds.split(',').map(Number);

const failed = seeds.filter((seed) => !holdsFrom(seed));
console.log(
  `\n${(runs * seeds.length).toLocaleString('en')} runs of every law from the seeds ${seeds.join(', ')}: ` +
    (failed.length === 0 ? 'all hold' : `broken from ${failed.join(', ')}`),
);
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * Runs the laws from a seed; a law that breaks is printed with its smallest program.
 * @param {number} seed
 */
function holdsFrom(seed) {
  console.log(`\n── ${runs.toLocaleString('en')} runs of every law, seed ${seed}`);
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const laws = [
    'run',
    '--reporter=verbose',
    'src/domain/expression/laws.test.ts',
    'src/domain/trigger/matching/law.test.ts',
    'src/domain/trigger/fields/field-scanner.test.ts',
  ];
  const env = { ...process.env, DECLIC_LAWS_RUNS: String(runs), DECLIC_LAWS_SEED: String(seed) };
  return (
    spawnSync(process.execPath, [vitest, ...laws], { cwd: root, env, stdio: 'inherit' }).status ===
    0
  );
}
