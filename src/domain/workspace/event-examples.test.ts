/** The worked events of the specification, judged and previewed through the whole domain, where its data is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isJsonObject, ownProperty, stringifyJson, type JsonValue } from '#domain/base';
import { check } from '#domain/event';
import { previewEntity } from '#domain/payload';
import { fireText } from '#domain/trigger';
import { compileWorkspace } from './compile-workspace.ts';
import { definitionContext, indexSchemas } from './definition-context.ts';
import { exportWorkspace } from './export-workspace.ts';
import { readWorkspaceText } from './read-workspace.ts';

const FILE = '../shared/data/event-examples.json';

describe.runIf(existsSync(FILE))('the worked events of the specification', async () => {
  if (!existsSync(FILE)) return;
  const text = readFileSync(FILE, 'utf8');
  const read = await readWorkspaceText(text, '2026-03-01T00:00:00Z');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const workspace = read.value;
  const engine = compileWorkspace(workspace);
  const { events: examples } = JSON.parse(text) as {
    events: readonly { previewEntity: JsonValue }[];
  };

  it('are twelve, with the identity types they use', () => {
    expect(workspace.events).toHaveLength(12);
    expect(workspace.identityTypes.map(({ code, category }) => [code, category])).toEqual([
      ['Loyalty', 'CROSS_DEVICE'],
      ['CRMID', 'CROSS_DEVICE'],
      ['SubscriptionID', 'NON_PEOPLE'],
      ['FlightID', 'NON_PEOPLE'],
      ['ProductID', 'NON_PEOPLE'],
      ['AlertID', 'NON_PEOPLE'],
    ]);
    expect(workspace.settings.organisationId).toBe('1A2B3C4D5E6F708192A3B4C5@AdobeOrg');
  });

  it('survive the canonical export', async () => {
    const exported = exportWorkspace(workspace);
    const again = await readWorkspaceText(exported, '2026-03-01T00:00:00Z');
    if (!again.ok) throw new Error(JSON.stringify(again.error));
    expect(exportWorkspace(again.value)).toBe(exported);
    expect(again.value.events).toEqual(
      workspace.events.toSorted((a, b) => (a.definition.name < b.definition.name ? -1 : 1)),
    );
  });

  for (const [index, event] of workspace.events.entries()) {
    const { definition, samples } = event;
    const { name } = definition;

    it(`${name} has no errors`, () => {
      const errors = check(definition, definitionContext(workspace, event.id)).filter(
        ({ severity }) => severity === 'error',
      );
      expect(errors).toEqual([]);
    });

    it.each(samples)(`${name}: $name gives $expect`, ({ payload, expect: expected }) => {
      const timestamp = isJsonObject(payload) ? ownProperty(payload, 'timestamp') : undefined;
      const now = Date.parse(typeof timestamp === 'string' ? timestamp : '') + 1000;
      const moment = { now, random: () => 0, uuid: () => '' };
      const { verdicts } = fireText(engine, stringifyJson(payload), moment);
      expect(verdicts[0]?.events.find((verdict) => verdict.event === name)?.code).toBe(expected);
    });

    it(`${name} has the preview of the specification`, () => {
      const schema = indexSchemas(workspace.schemas).get(definition.schema?.id ?? '');
      if (!schema) throw new Error('no schema');
      expect(previewEntity(definition, schema)).toEqual(examples[index]?.previewEntity);
    });
  }
});
