import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {object} Step
 * @property {string} title what is being made sure
 * @property {readonly string[]} command the tool (from node_modules/.bin) and its arguments
 * @property {string} remedy what to do when it fails
 */

/** @type {readonly Step[]} Everything short of the browser tests; the unit tests come last. */
export const checkSteps = [
  { title: 'Format', command: ['oxfmt', '--check'], remedy: 'run `npm run format`' },
  {
    title: 'Lint, layers and doors',
    command: ['oxlint', '--deny-warnings'],
    remedy: 'run `npx oxlint --fix`, then mend by hand what is left',
  },
  {
    title: 'Types and layers',
    command: ['tsc', '-b'],
    remedy:
      'mend the lines above (`npx tsc -b` repeats them); src/README.md says who may import whom',
  },
  {
    title: 'Build and bundle budgets',
    command: ['vite', 'build', '--logLevel', 'warn'],
    remedy: 'run `npm run build`; budgets stand in src/build/budgets.ts',
  },
  {
    title: 'Unit tests',
    command: ['vitest', 'run'],
    remedy: 'run `npx vitest <part of a file name>` to repeat some while you mend them',
  },
];

/** @type {Step} The browser tests on the built app. */
export const browserStep = {
  title: 'Browser tests',
  command: ['playwright', 'test', '-c', 'e2e'],
  remedy:
    'run `npm run e2e -- <part of a file name>` to repeat some; test-results/ holds the traces',
};

/**
 * Runs steps in order, showing what they print, and ends the process at the first that fails.
 * @param {readonly Step[]} steps
 * @returns {Promise<string[]>} the closing lines of each step's output
 */
export async function runSteps(steps) {
  const closings = [];
  for (const step of steps) {
    const started = Date.now();
    console.log(`\n── ${step.title}`);
    const { code, output } = await run(step.command);
    if (code !== 0) {
      console.error(`\n✗ ${step.title} failed. What to do: ${step.remedy}.`);
      process.exit(code ?? 1);
    }
    console.log(`✓ ${step.title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    closings.push(lastParagraph(output));
  }
  return closings;
}

/**
 * @param {readonly string[]} command
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run([tool = '', ...args]) {
  return new Promise((resolve, reject) => {
    // The tools write into a pipe: colours only where a person looks at the other end of it.
    const { FORCE_COLOR: _dropped, ...env } = process.env;
    const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
    const child = spawn(path.join(root, 'node_modules/.bin', tool), args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, ...color },
    });
    let output = '';
    child.stdout.on('data', (/** @type {Buffer} */ text) => {
      output += text.toString();
      process.stdout.write(text);
    });
    child.stderr.pipe(process.stderr);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** @param {string} output */
function lastParagraph(output) {
  return (
    output
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? ''
  );
}
