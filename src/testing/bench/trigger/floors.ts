/** What must be spent at least: reading the text, and asking one function a rule that somebody wrote by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decodeUtf8 } from '#domain/base';
import { closureOf } from './closure.ts';
import { everyRule, oneByOne, type Contender } from './contender.ts';
import { functionSource } from './function-source.ts';

/** Only reads the text. */
export const parsing: Contender = {
  name: 'JSON.parse alone',
  isFloor: true,
  usesEval: false,
  expresses: everyRule,
  prepare: () => ({
    fromText: ({ text }) => (JSON.parse(text) === null ? 1 : 0),
    fromObject: () => 0,
  }),
};

/** The same from the bytes of a file. */
export const decoding: Contender = {
  name: 'TextDecoder and JSON.parse',
  isFloor: true,
  usesEval: false,
  expresses: everyRule,
  prepare: () => ({
    fromText: ({ bytes, start, end }) =>
      JSON.parse(decodeUtf8(bytes, start, end) ?? '') === null ? 1 : 0,
    fromObject: () => 0,
  }),
};

export const closures: Contender = {
  name: 'closures in a loop',
  isFloor: true,
  usesEval: false,
  expresses: everyRule,
  prepare: (rules) => oneByOne(rules.map(closureOf)),
};

/** One function a rule as a programmer writes it, in a file that Node loads: nothing made at run time could be faster. */
export const handWritten: Contender = {
  name: 'hand-written functions',
  warmsSlowly: true,
  isFloor: true,
  usesEval: false,
  expresses: everyRule,
  prepare: (rules) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'declic-bench-'));
    try {
      const file = path.join(folder, 'rules.cjs');
      writeFileSync(file, `module.exports = [\n${rules.map(functionSource).join(',\n')}\n];\n`);
      const load = createRequire(import.meta.url);
      return oneByOne(load(file) as readonly ((event: object) => boolean)[]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
