/** Files that commands read; what cannot be read ends the command with exit code 1. */
import { readWorkspaceText, type Workspace } from '#domain/workspace';
import { diagnosticText, en } from '#messages';
import { unreadable } from './command.ts';
import type { Terminal } from './terminal.ts';

/** The text of a file. */
export async function readTextFile(path: string, terminal: Terminal): Promise<string> {
  try {
    return await terminal.readText(path);
  } catch (error) {
    throw unreadable(`cannot read ${path}: ${error instanceof Error ? error.message : 'failed'}`);
  }
}

/** Paths of the files below a folder. */
export async function findFiles(folder: string, terminal: Terminal): Promise<readonly string[]> {
  try {
    return await terminal.findFiles(folder);
  } catch (error) {
    throw unreadable(`cannot read ${folder}: ${error instanceof Error ? error.message : 'failed'}`);
  }
}

/** A workspace file: a canonical export, or a file of examples. */
export async function readWorkspaceFile(path: string, terminal: Terminal): Promise<Workspace> {
  const text = await readTextFile(path, terminal);
  const read = await readWorkspaceText(text, new Date(terminal.now()).toISOString());
  if (read.ok) return read.value;
  const problems = read.error.map((problem) => `\n  ${diagnosticText(en, problem)}`);
  throw unreadable(`${path} is no workspace:${problems.join('')}`);
}
