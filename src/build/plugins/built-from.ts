import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { appFingerprint, stampName } from '../fingerprint.mjs';

/**
 * Leaves a note in dist/ of the sources it was built from, so that `npm start` and the browser tests
 * build again only when something changed, whoever built last.
 */
export function builtFrom(): Plugin {
  let root = '';
  let outDir = '';
  let stamp = '';
  return {
    name: 'built-from',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      outDir = path.resolve(root, config.build.outDir);
    },
    // Before anything is read: what is written during the build is not in it.
    buildStart: () => {
      stamp = appFingerprint(root);
    },
    closeBundle: (error) => {
      if (error === undefined) writeFileSync(path.join(outDir, stampName), stamp);
    },
  };
}
