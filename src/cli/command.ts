/** One entry of the table of commands; `declic help` is made of these. */
import type { Terminal } from './terminal.ts';

/** 0: done. 1: the input cannot be read, or a check failed. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** Arguments as help shows them. */
  readonly usage: string;
  readonly summary: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** Ends a command with a message on standard error; `run` turns it into an exit code. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The arguments are not what the command takes. */
export function wrongUsage(message: string): CommandFailure {
  return new CommandFailure(message, 2);
}

/** A file cannot be read or is not what it should be. */
export function unreadable(message: string): CommandFailure {
  return new CommandFailure(message, 1);
}
