/** One entry of the table of commands; `declic help` is made of these. */
import type { Terminal } from './terminal.ts';

/** 0: done. 1: the command was called wrongly, its input cannot be read, or a check failed. */
export type ExitCode = 0 | 1;

export interface Command {
  readonly name: string;
  /** Arguments as help shows them. */
  readonly usage: string;
  readonly summary: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** Ends a command with a message on standard error and exit code 1. */
export class CommandFailure extends Error {
  /** Whether how to call the command is said beside the message. */
  readonly showsUsage: boolean;

  constructor(message: string, showsUsage: boolean) {
    super(message);
    this.showsUsage = showsUsage;
  }
}

/** The arguments are not what the command takes. */
export function wrongUsage(message: string): CommandFailure {
  return new CommandFailure(message, true);
}

/** A file cannot be read or is not what it should be. */
export function unreadable(message: string): CommandFailure {
  return new CommandFailure(message, false);
}
