/** The `declic` command: finds the command in the table, prints its answer, sets the exit code. */
import { commands } from './commands.ts';
import { processTerminal } from './terminal.ts';
import { run } from './run.ts';

process.exitCode = await run(commands, process.argv.slice(2), processTerminal);
