/** `declic validate`: every problem of every event of a workspace; exit code 1 when an event takes no part. */
import { check } from '#domain/event';
import { definitionContext } from '#domain/workspace';
import { diagnosticText, en } from '#messages';
import { readArguments, takePositions } from '../arguments.ts';
import type { Command } from '../command.ts';
import { readWorkspaceFile } from '../files.ts';

export const validate: Command = {
  name: 'validate',
  usage: 'WORKSPACE',
  summary: 'check every event of a workspace',
  async run(args, terminal) {
    const { WORKSPACE: file } = takePositions(readArguments(args), ['WORKSPACE']);
    const workspace = await readWorkspaceFile(file, terminal);
    let errors = 0;
    let warnings = 0;
    for (const { id, definition } of workspace.events) {
      for (const diagnostic of check(definition, definitionContext(workspace, id))) {
        if (diagnostic.severity === 'error') errors += 1;
        else if (diagnostic.severity === 'warning') warnings += 1;
        const { severity, property = '' } = diagnostic;
        const sentence = diagnosticText(en, diagnostic);
        terminal.print(`${definition.name} · ${property} · ${severity}: ${sentence}`);
      }
    }
    const { length } = workspace.events;
    terminal.print(
      [count(length, 'event'), count(errors, 'error'), count(warnings, 'warning')].join(', '),
    );
    return errors > 0 ? 1 : 0;
  },
};

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
