/**
 * Bundles what is written in TypeScript and runs in Node, for the benches: Node 20 reads no TypeScript. Each entry becomes
 * a module of its own name in the folder.
 */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string} outDir emptied first
 * @param {Record<string, string>} entries files from the root of the repository, by name
 */
export async function bundleForNode(outDir, entries) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { input: entries, output: { entryFileNames: '[name].mjs' } },
    },
  });
}

/**
 * The exports of all entries together.
 * @param {string} outDir
 * @param {Record<string, string>} entries
 */
export async function importForNode(outDir, entries) {
  await bundleForNode(outDir, entries);
  const modules = await Promise.all(
    Object.keys(entries).map(
      (name) => import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href),
    ),
  );
  return Object.assign({}, ...modules);
}
