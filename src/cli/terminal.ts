/** What a command may touch: files, the clock, two streams, threads. Tests bring their own. */
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { startThread, type MatchThread } from './match/match-thread.ts';

export interface Terminal {
  /** The text of a file; rejects when it cannot be read. */
  readText(path: string): Promise<string>;
  /** The bytes of a file as they are asked for, of standard input for `-`; rejects when it cannot be read. */
  readBytes(path: string): AsyncIterable<Uint8Array>;
  /** Paths of all files below a folder, in order; rejects when it cannot be read. Links are not followed. */
  findFiles(folder: string): Promise<readonly string[]>;
  /** Standard output: the answer of the command and nothing else. */
  print(text: string): void;
  /** Standard error. */
  complain(text: string): void;
  /** Epoch milliseconds. */
  now(): number;
  /** How many threads are worth starting. */
  readonly cores: number;
  /** Starts a thread that counts events. */
  startThread(): MatchThread;
}

/** Large enough that asking for it costs nothing beside reading it. */
const PIECE_BYTES = 1024 * 1024;

/** The terminal of this process. */
export const processTerminal: Terminal = {
  readText: (path) => readFile(path, 'utf8'),
  readBytes: (path) =>
    path === '-' ? process.stdin : createReadStream(path, { highWaterMark: PIECE_BYTES }),
  async findFiles(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  },
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  now: () => Date.now(),
  cores: availableParallelism(),
  startThread,
};
