/** `declic conformance`: runs a file of conformance cases (expression-language.md §15) and tells which fail. */
import { isJsonArray, parseJson, stringifyJson, type JsonValue } from '#domain/base';
import { runConformance } from '#domain/expression';
import { readArguments, takePositions } from '../arguments.ts';
import { unreadable, type Command } from '../command.ts';
import { readTextFile } from '../files.ts';

export const conformance: Command = {
  name: 'conformance',
  usage: 'FILE.json',
  summary: 'run the conformance cases of the expression language',
  async run(args, terminal) {
    const { 'FILE.json': file } = takePositions(readArguments(args), ['FILE.json']);
    const parsed = parseJson(await readTextFile(file, terminal));
    if (!parsed.ok || !isJsonArray(parsed.value.value)) {
      throw unreadable(`${file} is no list of conformance cases`);
    }
    const { passed, failures } = runConformance(parsed.value.value);
    for (const { id, expected, actual } of failures) {
      terminal.print(`${id}: expected ${oneLine(expected)}, got ${oneLine({ ...actual })}`);
    }
    terminal.print(`${passed} passed, ${failures.length} failed`);
    return failures.length > 0 ? 1 : 0;
  },
};

function oneLine(value: JsonValue): string {
  return stringifyJson(value, { indent: 0 });
}
