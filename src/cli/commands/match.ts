/**
 * `declic match`: a log of events offered to every event of a workspace, on all cores, in memory that does not grow with
 * the log. Standard output is one JSON object, whatever the log holds; what is wrong with it stands on standard error.
 */
import { stringifyJson, type JsonObject } from '#domain/base';
import type { LogProblem, RecordProblem, ReplayTally } from '#domain/log';
import type { Workspace } from '#domain/workspace';
import { diagnosticText, en } from '#messages';
import { readArguments, takeOption, takePositions } from '../arguments.ts';
import { unreadable, wrongUsage, type Command } from '../command.ts';
import { readWorkspaceFile } from '../files.ts';
import { instantOf } from '../instant.ts';
import { matchLog, type Matched } from '../match/match-log.ts';
import { complainOfSchemas } from '../schema-problems.ts';
import type { Terminal } from '../terminal.ts';

export const match: Command = {
  name: 'match',
  usage: '--workspace FILE --events FILE.ndjson [--gzip] [--now ISO] [--recognised-only]',
  summary:
    'count which events a log sets off, as JSON; --recognised-only stops behind conditions, "matched" stays empty',
  async run(args, terminal) {
    const read = readArguments(
      args,
      ['workspace', 'events', 'now', 'threads'],
      ['gzip', 'recognised-only'],
    );
    takePositions(read, []);
    const file = takeOption(read, 'workspace');
    const path = takeOption(read, 'events');
    const now = instantOf(read.options.get('now')) ?? terminal.now();
    const recognisedOnly = read.flags.has('recognised-only');
    const threads = threadsOf(read.options.get('threads')) ?? terminal.cores;
    const workspace = await readWorkspaceFile(file, terminal);
    complainOfSchemas(workspace, terminal);

    const log = { path, mustBePacked: read.flags.has('gzip'), threads };
    const matched = await matchLog(log, { workspace, now, recognisedOnly }, terminal);
    const { tally, problem } = matched;
    complainOfEvents(workspace, tally, terminal);
    complainOfRecords(tally, terminal);
    terminal.print(stringifyJson(answer(matched, recognisedOnly)));
    if (!problem) return 0;
    const sentence = `${path}: ${problemText(problem)}`;
    if (problem.code !== 'log/empty') throw unreadable(sentence);
    terminal.complain(sentence);
    return 0;
  },
};

function threadsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(text)) throw wrongUsage('--threads takes a number from 1 to 99');
  return Number(text);
}

function answer({ tally, seconds }: Matched, recognisedOnly: boolean): JsonObject {
  const byName = tally.definitions.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    events: tally.events,
    unreadable: tally.unreadable,
    recognised: Object.fromEntries(byName.map(({ name, recognised }) => [name, recognised])),
    // Always there, so that scripts need not ask; without a name where nothing was judged.
    matched: Object.fromEntries(
      recognisedOnly ? [] : byName.map(({ name, counts }) => [name, counts.matched]),
    ),
    orphans: tally.orphans,
    seconds: Math.round(seconds * 1000) / 1000,
    eventsPerSecond: seconds > 0 ? Math.round(tally.events / seconds) : 0,
  };
}

/** Events that are not in the answer, because their definitions have errors. */
function complainOfEvents(workspace: Workspace, tally: ReplayTally, terminal: Terminal): void {
  const taking = new Set(tally.definitions.map(({ id }) => id));
  for (const { id, definition } of workspace.events) {
    if (taking.has(id)) continue;
    terminal.complain(`${definition.name} takes no part: declic validate says why`);
  }
}

const PROBLEMS_TOLD = 5;

function complainOfRecords({ problems, unreadable }: ReplayTally, terminal: Terminal): void {
  for (const problem of problems.slice(0, PROBLEMS_TOLD)) {
    terminal.complain(`line ${problem.line}: ${recordProblemText(problem)}`);
  }
  const more = unreadable - Math.min(PROBLEMS_TOLD, problems.length);
  if (more > 0) terminal.complain(`and ${more} more that cannot be read`);
}

function recordProblemText({ code, params }: RecordProblem): string {
  const { recordProblems } = en.replay;
  return code === 'record/too-many-cells' || code === 'record/unclosed-quote'
    ? recordProblems[code]()
    : diagnosticText(en, { code, params });
}

function problemText({ code, params }: LogProblem): string {
  return code === 'log/unreadable'
    ? `cannot be read further: ${String(params['reason'])}`
    : en.replay.logProblems[code]();
}
