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

/** Heads longer than this have their summary on a line of its own. */
const HEAD_WIDTH = 44;

/** Heads of commands with summaries in a column. */
export function helpText(commands: readonly Command[]): string {
  const heads = commands.map(({ name, usage }) => `${name} ${usage}`.trimEnd());
  const short = heads.filter((head) => head.length <= HEAD_WIDTH);
  const width = Math.max(0, ...short.map((head) => head.length));
  const lines = commands.flatMap(({ summary }, index) => {
    const head = heads[index] ?? '';
    if (head.length <= width) return [`  ${head.padEnd(width)}  ${summary}`];
    return [`  ${head}`, `  ${' '.repeat(width)}  ${summary}`];
  });
  return ['Usage: declic <command>', '', 'Commands:', ...lines].join('\n');
}
