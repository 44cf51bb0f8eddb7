/**
 * `npm start`: builds when something changed since the last build, then serves dist/ and says where.
 * Options: `--port N` serves on exactly that port (the browser tests ask for one).
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { appFingerprint, stampName } from './fingerprint.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const usualPort = 4173;
const { values } = parseArgs({ options: { port: { type: 'string' } } });

await buildIfStale();
await serve();

/** Builds unless dist/ was built from exactly the files that are there now. */
async function buildIfStale() {
  const stampFile = path.join(root, 'dist', stampName);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === appFingerprint(root)) return;
  console.log('Building Déclic …');
  await build({ root, logLevel: 'error' });
}

/** Serves dist/ on the usual port, on the next free one, or on the one asked for. */
async function serve() {
  const port = values.port === undefined ? usualPort : Number(values.port);
  const strictPort = values.port !== undefined;
  const server = await preview({ root, logLevel: 'error', preview: { port, strictPort } });
  const url = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
  if (!url.includes(`:${port}/`)) console.log(`Port ${port} is taken, using another one.`);
  console.log(`Déclic is ready on ${url} (Ctrl-C ends it)`);
}
