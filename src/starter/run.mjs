/** `npm run starter`: Node 20 does not read TypeScript, Vite does. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
await runnerImport('./src/starter/write.ts', { root, configFile: false, logLevel: 'error' });
