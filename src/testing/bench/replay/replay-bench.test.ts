import { compileWorkspace } from '#domain/workspace';
import { expect, test } from 'vitest';
import { eventText } from '../trigger/events.ts';
import { withTables } from '../trigger/tables.ts';
import { drawLog, linesOf } from './event-lines.ts';
import { workloadWorkspace } from './workspace.ts';

test('every definition of the workspace takes part', () => {
  const engine = compileWorkspace(workloadWorkspace(40));
  expect(engine.events.filter(({ takesPart }) => takesPart).length).toBe(40);
});

test('the lines of a log are its events', () => {
  const bytes = drawLog(30);
  const decoder = new TextDecoder();
  const texts = linesOf(bytes).map(({ start, end }) => decoder.decode(bytes.subarray(start, end)));
  expect(texts).toEqual(Array.from({ length: 30 }, (_, index) => eventText(index)));
});

test('tables are written between the markers of their bench and nowhere else', () => {
  const readme =
    'a\n<!-- bench:start -->\nb\n<!-- bench:end -->\n<!-- other:start -->\n<!-- other:end -->\nc\n';
  const written = withTables(readme, 'Lead.', [], 'other');
  expect(written).toBe(readme.replace('other:start -->\n', 'other:start -->\n\nLead.\n\n'));
});
