/**
 * `npm run -s declic -- <command>`: bundles src/cli with the domain when they changed, without a
 * word, and runs the bundle in this process. Node 20 does not read TypeScript; standard output
 * belongs to the command's answer alone, its exit code is ours.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/declic');
const inputs = [
  'src/domain',
  'src/messages',
  'src/cli',
  'src/build/declic.mjs',
  'package.json',
  'package-lock.json',
];

const bundle = await bundleIfStale();
// npm moves to the repository's root; file names on the command line mean where the person stands.
if (process.env.npm_lifecycle_event === 'declic' && process.env.INIT_CWD !== undefined) {
  process.chdir(process.env.INIT_CWD);
}
await import(pathToFileURL(bundle).href);

/**
 * The file to run. Each state of the sources has a folder of its own that appears by a rename, so
 * that two commands started at once do not read each other's half-written bundle.
 */
async function bundleIfStale() {
  const folder = path.join(cache, fingerprint(root, inputs));
  const file = path.join(folder, 'main.mjs');
  if (existsSync(file)) return file;
  const draft = path.join(cache, `draft-${process.pid}`);
  await bundleInto(draft);
  dropOldBundles();
  if (!existsSync(file)) renameSync(draft, folder);
  return file;
}

/** @param {string} outDir */
async function bundleInto(outDir) {
  const { build } = await import('vite');
  mkdirSync(cache, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
}

/** Bundles of earlier states are never asked for again; drafts may belong to a running command. */
function dropOldBundles() {
  for (const name of readdirSync(cache)) {
    if (!name.startsWith('draft-'))
      rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}
