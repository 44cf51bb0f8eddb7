/** `declic validate`: every problem of a workspace; exit code 1 when an event takes no part or a schema is lost. */
import { check } from '#domain/event';
import { definitionContext, type Workspace } from '#domain/workspace';
import { diagnosticText, en } from '#messages';
import { readArguments, takePositions } from '../arguments.ts';
import type { Command } from '../command.ts';
import { readWorkspaceFile } from '../files.ts';
import { schemaProblems, type Problem } from '../schema-problems.ts';

export const validate: Command = {
  name: 'validate',
  usage: 'WORKSPACE',
  summary: 'check every schema and event of a workspace',
  async run(args, terminal) {
    const { WORKSPACE: file } = takePositions(readArguments(args), ['WORKSPACE']);
    const workspace = await readWorkspaceFile(file, terminal);
    const problems = [...schemaProblems(workspace), ...eventProblems(workspace)];
    for (const { of, diagnostic } of problems) {
      const { severity, property = 'schema' } = diagnostic;
      terminal.print(`${of} · ${property} · ${severity}: ${diagnosticText(en, diagnostic)}`);
    }
    const errors = problems.filter(({ diagnostic }) => diagnostic.severity === 'error').length;
    const counts = [
      count(workspace.events.length, 'event'),
      count(errors, 'error'),
      count(problems.length - errors, 'warning'),
    ];
    terminal.print(counts.join(', '));
    return errors > 0 ? 1 : 0;
  },
};

function eventProblems(workspace: Workspace): readonly Problem[] {
  return workspace.events.flatMap(({ id, definition }) =>
    check(definition, definitionContext(workspace, id)).map((diagnostic) => ({
      of: definition.name,
      diagnostic,
    })),
  );
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
