/**
 * `declic xdm-check`: every schema below a folder as one registry, and the payloads beside them in the JSON Schema
 * reading. Exit code 0 when it ran, whatever it found: the verdicts are the answer.
 */
import { parseJson, jsonPointer, isJsonObject, type JsonObject } from '#domain/base';
import { checkPayload, documentResolver, SchemaRegistry } from '#domain/schema';
import { diagnosticText, en } from '#messages';
import { readArguments, takePositions } from '../arguments.ts';
import type { Command } from '../command.ts';
import { findFiles, readTextFile } from '../files.ts';
import type { Terminal } from '../terminal.ts';

const SCHEMA = /\.schema\.json$/;
const PAYLOAD = /\.(?:example|invalid)\.\d+\.json$/;

export const xdmCheck: Command = {
  name: 'xdm-check',
  usage: 'DIR',
  summary: 'resolve every *.schema.json below DIR and check the examples beside them',
  async run(args, terminal) {
    const { DIR: folder } = takePositions(readArguments(args), ['DIR']);
    const paths = await findFiles(folder, terminal);
    const schemas = await readSchemas(paths, terminal);
    const registry = new SchemaRegistry(
      [...schemas.values()].filter((document) => document !== null),
    );
    const unresolved = reportUnresolved(schemas, registry, terminal);
    const counts = { valid: 0, invalid: 0 };
    for (const path of paths.filter((path) => PAYLOAD.test(path))) {
      const document = schemas.get(path.replace(PAYLOAD, '.schema.json'));
      if (document === undefined) continue;
      const message =
        document === null
          ? 'its schema cannot be read'
          : await firstMessage(registry, document, path, terminal);
      counts[message === undefined ? 'valid' : 'invalid'] += 1;
      terminal.print(message === undefined ? `valid ${path}` : `invalid ${path}: ${message}`);
    }
    terminal.print(
      `${schemas.size - unresolved} schemas resolved, ${unresolved} unresolved; ` +
        `${counts.valid} valid, ${counts.invalid} invalid`,
    );
    return 0;
  },
};

/** Documents by path; null for a file that holds none. */
async function readSchemas(
  paths: readonly string[],
  terminal: Terminal,
): Promise<ReadonlyMap<string, JsonObject | null>> {
  const schemas = new Map<string, JsonObject | null>();
  for (const path of paths.filter((path) => SCHEMA.test(path))) {
    const parsed = parseJson(await readTextFile(path, terminal));
    const value = parsed.ok ? parsed.value.value : null;
    schemas.set(path, isJsonObject(value) ? value : null);
  }
  return schemas;
}

/** Counts the schemas that lack something, and says on standard error what. */
function reportUnresolved(
  schemas: ReadonlyMap<string, JsonObject | null>,
  registry: SchemaRegistry,
  terminal: Terminal,
): number {
  const resolve = documentResolver(registry);
  let count = 0;
  for (const [path, document] of schemas) {
    const reason = document === null ? 'no JSON object' : reasonOf(resolve(document));
    if (reason === undefined) continue;
    count += 1;
    terminal.complain(`unresolved ${path}: ${reason}`);
  }
  for (const id of registry.duplicates) {
    terminal.complain(diagnosticText(en, { code: 'schema/duplicate-id', params: { id } }));
  }
  return count;
}

function reasonOf({ missing, tooDeep }: ReturnType<ReturnType<typeof documentResolver>>) {
  if (tooDeep) return 'nested too deep';
  return missing.length === 0 ? undefined : missing.join(', ');
}

/** What is wrong with a payload first, or undefined. A payload that is no JSON is not valid. */
async function firstMessage(
  registry: SchemaRegistry,
  document: JsonObject,
  path: string,
  terminal: Terminal,
): Promise<string | undefined> {
  const parsed = parseJson(await readTextFile(path, terminal));
  if (!parsed.ok) {
    const { code, line, column } = parsed.error;
    return diagnosticText(en, { code, params: { ...parsed.error.params, line, column } });
  }
  const problem = checkPayload(registry, document, parsed.value.value);
  return problem && `${jsonPointer(problem.at)} ${diagnosticText(en, problem)}`;
}
