/** `declic fire`: the verdict of the Fire pane as JSON, one object for a payload, a list for a batch. */
import { randomUUID } from 'node:crypto';
import { stringifyJson, type JsonObject, type JsonValue } from '#domain/base';
import {
  fireText,
  type EventVerdict,
  type PayloadVerdict,
  type SchemaVerdict,
} from '#domain/trigger';
import { compileWorkspace } from '#domain/workspace';
import { diagnosticText, en, reasonText } from '#messages';
import { readArguments, takePositions } from '../arguments.ts';
import { unreadable, type Command } from '../command.ts';
import { readTextFile, readWorkspaceFile } from '../files.ts';
import { instantOf } from '../instant.ts';
import { complainOfSchemas } from '../schema-problems.ts';

export const fire: Command = {
  name: 'fire',
  usage: 'WORKSPACE PAYLOAD.json [--now ISO]',
  summary: 'offer a payload, message or batch to every event of a workspace',
  async run(args, terminal) {
    const read = readArguments(args, ['now']);
    const files = takePositions(read, ['WORKSPACE', 'PAYLOAD.json']);
    const now = instantOf(read.options.get('now')) ?? terminal.now();
    const workspace = await readWorkspaceFile(files.WORKSPACE, terminal);
    const text = await readTextFile(files['PAYLOAD.json'], terminal);
    complainOfSchemas(workspace, terminal);
    const engine = compileWorkspace(workspace);
    const fired = fireText(engine, text, { now, random: Math.random, uuid: randomUUID });
    const answers = fired.verdicts.map(answer);
    const [first] = answers;
    terminal.print(stringifyJson(fired.kind === 'batch' || !first ? answers : first));
    const [rejection] = fired.verdicts.flatMap((verdict) => verdict.rejection ?? []);
    if (!rejection?.code.startsWith('json/')) return 0;
    // The verdict says it in its place; exit code and standard error say it to scripts.
    throw unreadable(`cannot read ${files['PAYLOAD.json']}: ${diagnosticText(en, rejection)}`);
  },
};

function answer(verdict: PayloadVerdict): JsonObject {
  return { events: verdict.events.map(eventAnswer), schemas: verdict.schemas.map(schemaAnswer) };
}

function eventAnswer({ event, code, reason, profileIdentifier }: EventVerdict): JsonValue {
  return {
    event,
    code,
    reason: reasonText(en, reason),
    ...(profileIdentifier !== undefined && { profileIdentifier }),
  };
}

function schemaAnswer({ id, valid, violations }: SchemaVerdict): JsonValue {
  return {
    id,
    valid,
    violations: violations
      .filter(({ severity }) => severity === 'error')
      .map(({ path, keyword, message }) => ({ path, keyword, message })),
  };
}
