/**
 * `npm run bench`: the tables of the expression language, the trigger engine against its peers, every `*.bench.ts` by
 * vitest, then replays and trees in a browser. `--language` prints the first tables alone. `npm run bench -- trigger` runs
 * the second alone (`--quick`, `--write`: see bench-trigger.mjs), `npm run bench -- replay` (`--write`) and
 * `npm run bench -- browser` the last two.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { benchBrowser } from './bench-browser.mjs';
import { benchReplay } from './bench-replay.mjs';
import { benchTrigger } from './bench-trigger.mjs';

if (process.argv.includes('browser')) {
  await benchBrowser();
  process.exit();
}
if (process.argv.includes('replay')) {
  await benchReplay();
  process.exit();
}
if (process.argv.includes('trigger')) {
  await benchTrigger();
  process.exit();
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = path.join(root, 'node_modules/.cache/bench');

await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: 'src/testing/bench/report.ts',
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'report.mjs' } },
  },
});
/** @type {{ reportLanguage: (print: (line: string) => void) => Promise<void> }} */
const { reportLanguage } = await import(pathToFileURL(path.join(outDir, 'report.mjs')).href);
await reportLanguage(console.log);

if (!process.argv.includes('--language')) {
  await benchTrigger();
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'bench', '--run'], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
  await benchReplay();
  await benchBrowser();
}
