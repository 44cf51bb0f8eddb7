import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const configs = [
  'package.json',
  '.gitignore',
  '.oxlintrc.json',
  'tsconfig.json',
  'tsconfig.base.json',
];
const layers = ['domain', 'messages', 'engine', 'storage', 'queries', 'ui', 'components'];
const upperLayers = ['features', 'app', 'cli', 'starter'];

/** A throwaway house with the real configuration and made-up rooms, to try the gates on. */
export interface GateHouse {
  /** Puts a module into the house. */
  readonly write: (file: string, text: string) => void;
  /** What the linter says about the house; empty when it has no objection. */
  readonly lint: () => string;
  /** What the type checker says about one layer and all it references. */
  readonly check: (layer: string) => string;
  readonly remove: () => void;
}

/** Builds a house whose every layer already has one honest module. */
export function buildGateHouse(): GateHouse {
  const house = mkdtempSync(path.join(tmpdir(), 'declic-gate-'));
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), `${text}\n`);
  };
  for (const name of configs) cpSync(path.join(root, name), path.join(house, name));
  for (const layer of [...layers, ...upperLayers]) {
    const config = `src/${layer}/tsconfig.json`;
    mkdirSync(path.dirname(path.join(house, config)), { recursive: true });
    cpSync(path.join(root, config), path.join(house, config));
  }
  for (const name of ['layers.mjs', 'layer-rule.mjs', 'pure-domain-rule.mjs']) {
    write(`src/build/${name}`, '');
    cpSync(path.join(root, 'src/build', name), path.join(house, 'src/build', name));
  }
  linkPackages(house);
  return {
    write,
    lint: () => run(house, 'oxlint', ['src']),
    check: (layer) => run(house, 'tsc', ['-b', `src/${layer}`]),
    remove: () => rmSync(house, { recursive: true, force: true }),
  };
}

/** The packages are the real ones; the cache that the type checker writes is the house's own. */
function linkPackages(house: string): void {
  const packages = path.join(root, 'node_modules');
  mkdirSync(path.join(house, 'node_modules'));
  for (const name of [
    '.bin',
    '@types',
    'vite',
    'typescript',
    'oxlint',
    'oxlint-tsgolint',
    '@oxlint',
  ]) {
    symlinkSync(path.join(packages, name), path.join(house, 'node_modules', name));
  }
}

function run(cwd: string, tool: string, args: string[]): string {
  const file = path.join(root, 'node_modules/.bin', tool);
  try {
    execFileSync(file, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  }
}
