import { CommandFailure, type Command, type ExitCode } from './command.ts';
import { helpText } from './commands/help.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command that the arguments name. */
export async function run(
  commands: readonly Command[],
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    terminal.print(helpText(commands));
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    terminal.complain(`declic: unknown command "${name}". Try: declic help`);
    return 1;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    terminal.complain(`declic ${name}: ${error.message}`);
    if (error.showsUsage) terminal.complain(`Usage: declic ${name} ${command.usage}`);
    return 1;
  }
}
