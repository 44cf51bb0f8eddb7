import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * A short text that changes when any file below the given paths is added, removed or written: tells
 * whether something built from them is stale. Tests do not count, nothing is built from them.
 * @param {string} root
 * @param {readonly string[]} inputs files and folders, from the root
 * @returns {string}
 */
export function fingerprint(root, inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) addTo(hash, root, input);
  return hash.digest('hex').slice(0, 16);
}

/** The note in dist/ that says what it was built from. */
export const stampName = '.built-from';

/**
 * The fingerprint of everything that the web app is built from.
 * @param {string} root
 */
export function appFingerprint(root) {
  return fingerprint(root, ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']);
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} name
 */
function addTo(hash, root, name) {
  const file = path.join(root, name);
  if (!existsSync(file) || /\.(test|bench)\.tsx?$/.test(name)) return;
  const stat = statSync(file);
  if (stat.isDirectory()) {
    for (const child of readdirSync(file).sort()) addTo(hash, root, `${name}/${child}`);
    return;
  }
  hash.update(`${name} ${stat.size} ${stat.mtimeMs}\n`);
}
