/** What a command may touch: files, the clock, two streams. Tests bring their own. */
import { readFile } from 'node:fs/promises';

export interface Terminal {
  /** The text of a file; rejects when it cannot be read. */
  readText(path: string): Promise<string>;
  /** Standard output: the answer of the command and nothing else. */
  print(text: string): void;
  /** Standard error. */
  complain(text: string): void;
  /** Epoch milliseconds. */
  now(): number;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  readText: (path) => readFile(path, 'utf8'),
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  now: () => Date.now(),
};
