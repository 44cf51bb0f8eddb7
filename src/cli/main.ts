/**
 * The `declic` command: finds the command in the table, prints its answer, sets the exit code. Threads that a command
 * starts are this file again.
 */
import { isMainThread } from 'node:worker_threads';
import { commands } from './commands.ts';
import { serveParent } from './match/match-thread.ts';
import { processTerminal } from './terminal.ts';
import { run } from './run.ts';

if (isMainThread) process.exitCode = await run(commands, process.argv.slice(2), processTerminal);
else serveParent();
