/** `declic preview`: the message that an event expects, as the payload pane shows it. */
import { stringifyJson } from '#domain/base';
import { previewMessage } from '#domain/payload';
import { indexSchemas } from '#domain/workspace';
import { readArguments, takePositions } from '../arguments.ts';
import { unreadable, type Command } from '../command.ts';
import { readWorkspaceFile } from '../files.ts';
import { complainOfSchemas } from '../schema-problems.ts';

export const preview: Command = {
  name: 'preview',
  usage: 'WORKSPACE EVENT',
  summary: 'print the message that an event expects',
  async run(args, terminal) {
    const { WORKSPACE: file, EVENT: name } = takePositions(readArguments(args), [
      'WORKSPACE',
      'EVENT',
    ]);
    const workspace = await readWorkspaceFile(file, terminal);
    const event = workspace.events.find(({ definition }) => definition.name === name);
    if (!event) throw unreadable(`${file} has no event named ${name}`);
    const id = event.definition.schema?.id ?? '';
    const schema = indexSchemas(workspace.schemas).get(id);
    if (!schema) {
      complainOfSchemas(workspace, terminal);
      throw unreadable(`the schema of ${name} is not in ${file}, or cannot be read`);
    }
    terminal.print(stringifyJson(previewMessage(event.definition, schema, workspace.settings)));
    return 0;
  },
};
