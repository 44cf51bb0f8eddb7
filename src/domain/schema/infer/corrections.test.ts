import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#domain/base';
import { allFields } from '../field-index.ts';
import { readSchemaExport } from '../read/read-export.ts';
import type { XdmSchema, XdmType } from '../types.ts';
import {
  dropField,
  proposedFieldAt,
  setEnumeration,
  setFormat,
  setIdentity,
  setRequired,
  setTitle,
  setType,
} from './corrections.ts';
import { inferSchema } from './infer-schema.ts';
import { newDraftSchemaId, proposalToExport, type DraftSchema } from './proposal-to-export.ts';
import type { Proposal, ProposedField } from './proposal.ts';

const SAMPLES: readonly JsonObject[] = [
  {
    _id: 'o-1',
    timestamp: '2026-03-01T09:15:00Z',
    identityMap: { Email: [{ id: 'jane@example.com' }] },
    _acme: { crm: { id: 'c-1', '3h': 1.5 }, mixed: 'a', lines: [{ sku: 'x/1', count: 1 }] },
  },
  {
    _id: 'o-2',
    timestamp: '2026-03-01T09:15:01Z',
    identityMap: { Email: [{ id: 'joe@example.com' }] },
    _acme: { crm: { id: 'c-2' }, mixed: 1, lines: [{ sku: 'x/2', count: 2 }], __proto_: true },
  },
];

const proposal = inferSchema(SAMPLES);
const DRAFT: DraftSchema = { id: 'https://ns.adobe.com/acme/schemas/1', title: 'Orders' };

function schemaOf(corrected: Proposal, draft: Partial<DraftSchema> = {}): XdmSchema {
  const read = readSchemaExport(proposalToExport(corrected, { ...DRAFT, ...draft }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const nodeAt = (corrected: Proposal, path: string) =>
  allFields(schemaOf(corrected)).find((node) => node.path === path);

describe('a correction', () => {
  it('of a type settles a conflict and reaches the schema', () => {
    expect(nodeAt(proposal, '_acme.mixed')?.type).toBe('any');
    const corrected = setType(proposal, '_acme.mixed', 'string');
    expect(proposedFieldAt(corrected, '_acme.mixed')).toMatchObject({
      type: 'string',
      conflict: false,
    });
    expect(nodeAt(corrected, '_acme.mixed')?.type).toBe('string');
  });

  it('of a type and back keeps the members that were seen', () => {
    const closed = setType(proposal, '_acme.crm', 'map');
    expect(nodeAt(closed, '_acme.crm.id')).toBeUndefined();
    expect(nodeAt(setType(closed, '_acme.crm', 'object'), '_acme.crm.id')?.type).toBe('string');
  });

  it('of a title, a format, a requirement, a list of values', () => {
    const path = '_acme.lines[].sku';
    let corrected = setTitle(proposal, path, 'Article');
    corrected = setFormat(corrected, path, 'uri-reference');
    corrected = setRequired(corrected, path, false);
    corrected = setEnumeration(corrected, path, { values: ['x/1', 'x/2', 'x/1'], closed: true });
    expect(nodeAt(corrected, path)).toMatchObject({
      title: 'Article',
      constraints: { format: 'uri-reference' },
      required: false,
      enumeration: [{ value: 'x/1' }, { value: 'x/2' }],
    });
    const undone = setEnumeration(setFormat(corrected, path, null), path, null);
    expect(nodeAt(undone, path)?.enumeration).toBeUndefined();
    expect(nodeAt(undone, path)?.constraints).toEqual({});
  });

  it('leaves out a field', () => {
    expect(nodeAt(dropField(proposal, "_acme.crm.'3h'"), "_acme.crm.'3h'")).toBeUndefined();
    expect(nodeAt(dropField(proposal, '_acme.crm'), '_acme.crm.id')).toBeUndefined();
    expect(dropField(proposal, '')).toBe(proposal);
  });

  it('makes identities, one of them primary', () => {
    let corrected = setIdentity(proposal, '_acme.crm.id', { namespace: 'CRMID', primary: true });
    corrected = setIdentity(corrected, '_acme.lines[].sku', { namespace: 'SKU', primary: true });
    expect(schemaOf(corrected).identities).toEqual([
      { path: '_acme.crm.id', namespace: 'CRMID', primary: false },
      { path: '_acme.lines[].sku', namespace: 'SKU', primary: true },
    ]);
    const without = setIdentity(corrected, '_acme.lines[].sku', null);
    expect(schemaOf(without).identities).toHaveLength(1);
  });

  it('inside the identity map makes a map of its own of it', () => {
    const corrected = dropField(proposal, 'identityMap{}[].id');
    expect(proposedFieldAt(corrected, 'identityMap')?.standard).toBeUndefined();
    expect(nodeAt(corrected, 'identityMap{}[].authenticatedState')).toBeUndefined();
  });

  it('of what is not there, or is so already, changes nothing', () => {
    expect(setType(proposal, 'nothing', 'int')).toBe(proposal);
    expect(setType(proposal, '_acme.crm', 'object')).toBe(proposal);
    expect(dropField(proposal, 'nothing.at.all')).toBe(proposal);
  });
});

describe('the draft schema', () => {
  it('is what the person says it is', () => {
    expect(
      schemaOf(proposal, { union: true, version: '2.1', description: 'From samples' }),
    ).toEqual(
      expect.objectContaining({
        id: DRAFT.id,
        title: 'Orders',
        description: 'From samples',
        version: { major: 2, minor: 1 },
        behaviour: 'time-series',
        union: true,
        tenant: '_acme',
        notes: [],
      }),
    );
    const own = schemaOf(proposal, { classId: 'https://ns.adobe.com/acme/classes/1' });
    expect(own).toMatchObject({
      behaviour: 'time-series',
      classId: 'https://ns.adobe.com/acme/classes/1',
    });
    expect(schemaOf(proposal, { classId: '', timeSeries: false }).behaviour).toBe('unknown');
  });

  it('has an id of its own', () => {
    const random = { bytes: (count: number) => new Uint8Array(count).fill(171) };
    expect(newDraftSchemaId('_acme', random)).toBe(
      'https://ns.adobe.com/acme/schemas/abababababababababababababababab',
    );
  });
});

const TYPES: readonly XdmType[] = [
  'string',
  'int',
  'number',
  'any',
  'object',
  'array',
  'map',
  'date',
];

function pathsOf(field: ProposedField): readonly string[] {
  const parts = field.item ? [...field.children, field.item] : field.children;
  return [field.path, ...parts.flatMap(pathsOf)];
}

it('any corrections give a schema that is read, with the types asked for', () => {
  const path = fc.constantFrom(...pathsOf(proposal.root).filter((one) => one !== ''));
  const correction = fc.tuple(path, fc.constantFrom(...TYPES));
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
      let corrected = proposal;
      for (const [at, type] of corrections) corrected = setType(corrected, at, type);
      const nodes = allFields(schemaOf(corrected));
      // The standard map has members that no sample need show.
      const expected = nodes.map(
        (node) => proposedFieldAt(corrected, node.path)?.type ?? node.type,
      );
      expect(nodes.map((node) => node.type)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
