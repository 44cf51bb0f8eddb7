/** What a command may touch: files, the clock, two streams. Tests bring their own. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Terminal {
  /** The text of a file; rejects when it cannot be read. */
  readText(path: string): Promise<string>;
  /** Paths of all files below a folder, in order; rejects when it cannot be read. Links are not followed. */
  findFiles(folder: string): Promise<readonly string[]>;
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
  async findFiles(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  },
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  now: () => Date.now(),
};
