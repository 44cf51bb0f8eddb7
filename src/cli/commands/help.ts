import type { Command } from '../command.ts';

/** `declic help`; the table is asked for late, because help is part of it. */
export function createHelp(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    usage: '',
    summary: 'this text',
    run(_, terminal) {
      terminal.print(helpText(commands()));
      return Promise.resolve(0);
    },
  };
}

/** One line for each command, summaries in a column. */
export function helpText(commands: readonly Command[]): string {
  const heads = commands.map(({ name, usage }) => `${name} ${usage}`.trimEnd());
  const width = Math.max(...heads.map((head) => head.length));
  const lines = commands.map(
    ({ summary }, index) => `  ${(heads[index] ?? '').padEnd(width)}  ${summary}`,
  );
  return ['Usage: declic <command>', '', 'Commands:', ...lines].join('\n');
}
