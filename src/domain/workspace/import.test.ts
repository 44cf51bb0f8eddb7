import { describe, expect, it } from 'vitest';
import { applyImport, choiceKey } from './apply-import.ts';
import { importPreview } from './import-preview.ts';
import { anEvent, aSchema, aWorkspace } from './test-workspace.ts';
import { DEFAULT_SETTINGS, type Workspace } from './types.ts';

const later = '2026-04-01T00:00:00.000Z';

function entries(current: Workspace, incoming: Workspace) {
  return importPreview(current, incoming)
    .entries.filter(({ kind }) => kind !== 'settings')
    .map(({ key, outcome, reasons }) => [key, outcome, ...reasons]);
}

const names = (workspace: Workspace) => workspace.events.map((event) => event.definition.name);

describe('events', () => {
  const current = aWorkspace({ events: [anEvent('1', 'Order'), anEvent('2', 'Stock')] });

  it('are added, changed or left unchanged', () => {
    const changed = anEvent('2', 'Stock', {
      updatedAt: later,
      samples: [{ name: 's', payload: 1 }],
    });
    const incoming = aWorkspace({ events: [anEvent('1', 'Order'), changed, anEvent('3', 'New')] });
    expect(entries(current, incoming)).toEqual([
      ['1', 'unchanged'],
      ['2', 'changed'],
      ['3', 'added'],
    ]);
    const result = applyImport(current, incoming);
    expect(names(result)).toEqual(['Order', 'Stock', 'New']);
    expect(result.events[1]).toBe(changed);
  });

  it('that are newer in the workspace stay unless the person says otherwise', () => {
    const own = aWorkspace({ events: [anEvent('1', 'Order', { updatedAt: later })] });
    const incoming = aWorkspace({ events: [anEvent('1', 'Orders')] });
    expect(entries(own, incoming)).toEqual([['1', 'skipped', 'currentIsNewer']]);
    expect(names(applyImport(own, incoming))).toEqual(['Order']);
    const take = new Map([[choiceKey({ kind: 'event', key: '1' }), 'take' as const]]);
    expect(names(applyImport(own, incoming, take))).toEqual(['Orders']);
  });

  it('of a taken name are skipped, renamed with their expressions, or put in its place', () => {
    const incoming = aWorkspace({ events: [anEvent('9', 'ORDER')] });
    expect(entries(current, incoming)).toEqual([['9', 'skipped', 'nameClash']]);
    expect(names(applyImport(current, incoming))).toEqual(['Order', 'Stock']);

    const key = choiceKey({ kind: 'event', key: '9' });
    const renamed = applyImport(current, incoming, new Map([[key, 'rename']]));
    expect(names(renamed)).toEqual(['Order', 'Stock', 'ORDER_copy']);
    expect(renamed.events[2]?.definition).toMatchObject({
      condition: '@event{ORDER_copy.stock} > 0',
    });

    const replaced = applyImport(current, incoming, new Map([[key, 'take']]));
    expect(names(replaced)).toEqual(['ORDER', 'Stock']);
  });
});

describe('schemas and identity types', () => {
  const current = aWorkspace({
    schemas: [aSchema('https://s/1', { version: '1.3' })],
    identityTypes: [{ code: 'CRMID', name: 'CRM', category: 'CROSS_DEVICE', standard: false }],
  });

  it('keep what is newer or fixed', () => {
    const incoming = aWorkspace({
      schemas: [aSchema('https://s/1', { version: '1.2' }), aSchema('https://s/2')],
      identityTypes: [
        { code: 'CRMID', name: 'CRM', category: 'NON_PEOPLE', standard: false },
        { code: 'Email', name: 'Mail', category: 'EMAIL', standard: false },
        { code: 'Card', name: 'Card', category: 'CROSS_DEVICE', standard: false },
      ],
    });
    expect(entries(current, incoming)).toEqual([
      ['https://s/1', 'skipped', 'currentVersionIsNewer'],
      ['https://s/2', 'added'],
      ['CRMID', 'skipped', 'categoryFixed'],
      ['Email', 'skipped', 'standardIdentityType'],
      ['Card', 'added'],
    ]);
    const result = applyImport(current, incoming);
    expect(result.identityTypes.map(({ code, category }) => [code, category])).toEqual([
      ['CRMID', 'CROSS_DEVICE'],
      ['Card', 'CROSS_DEVICE'],
    ]);
    expect(result.schemas.map(({ id }) => id)).toEqual(['https://s/1', 'https://s/2']);
  });

  it('follow a later version', () => {
    const incoming = aWorkspace({ schemas: [aSchema('https://s/1', { version: '1.10' })] });
    expect(entries(current, incoming)).toEqual([['https://s/1', 'changed']]);
  });
});

describe('settings', () => {
  it('are taken where the file has any', () => {
    const settings = { ...DEFAULT_SETTINGS, organisationId: 'X@AdobeOrg' };
    const filled = aWorkspace({ settings });
    expect(applyImport(aWorkspace(), filled).settings).toEqual(settings);
    expect(applyImport(filled, aWorkspace()).settings).toEqual(settings);
    expect(importPreview(filled, aWorkspace()).entries[0]).toMatchObject({ outcome: 'unchanged' });
    const routed = { ...DEFAULT_SETTINGS, flowId: 'f', routing: 'flowId' as const };
    expect(applyImport(filled, aWorkspace({ settings: routed })).settings).toEqual({
      ...routed,
      organisationId: 'X@AdobeOrg',
    });
  });
});

it('changes nothing when a workspace is imported into itself', () => {
  const workspace = aWorkspace({ events: [anEvent('1')], schemas: [aSchema('https://s/1')] });
  expect(importPreview(workspace, workspace).entries.every((e) => e.outcome === 'unchanged')).toBe(
    true,
  );
  expect(applyImport(workspace, workspace)).toEqual(workspace);
});
