import { describe, expect, it } from 'vitest';
import { readSchemaExport, type XdmSchema } from '#domain/schema';
import { judgeIntake, type StoredSchemas } from './intake.ts';

const web = exportOf('web', '1.0');
const orders = exportOf('orders', '2.1');
const nothing: StoredSchemas = new Map();

describe('judgeIntake', () => {
  it('finds exports alone and in arrays', () => {
    const intake = judgeIntake(
      [
        { name: 'web.json', text: JSON.stringify(web) },
        { name: null, text: JSON.stringify([orders]) },
      ],
      nothing,
    );
    expect(titles(intake.fresh)).toEqual(['web', 'orders']);
    expect(intake.problems).toEqual([]);
  });

  it('says where JSON breaks, and still takes what is right beside it', () => {
    const intake = judgeIntake(
      [
        { name: 'broken.json', text: '{\n  "a": 1,\n}' },
        { name: 'web.json', text: JSON.stringify(web) },
      ],
      nothing,
    );
    expect(titles(intake.fresh)).toEqual(['web']);
    expect(intake.problems).toMatchObject([{ source: 'broken.json', place: { line: 2 } }]);
  });

  it('names a missing $id', () => {
    const { $id: _, ...nameless } = web;
    const intake = judgeIntake([{ name: 'a.json', text: JSON.stringify(nameless) }], nothing);
    expect(
      intake.problems.map(({ diagnostic }) => typeof diagnostic !== 'string' && diagnostic.code),
    ).toEqual(['schema/missing-id']);
  });

  it('tells the same schema from another version of it', () => {
    const stored = storedOf(web, orders);
    const intake = judgeIntake(
      [{ name: null, text: JSON.stringify([web, { ...orders, version: '2.2' }]) }],
      stored,
    );
    expect(titles(intake.unchanged)).toEqual(['web']);
    expect(intake.differing.map(({ incoming }) => incoming.version)).toEqual([
      { major: 2, minor: 2 },
    ]);
    expect(intake.fresh).toEqual([]);
  });

  it('lets the last of two with one $id count', () => {
    const later = { ...web, title: 'web, later' };
    const intake = judgeIntake([{ name: null, text: JSON.stringify([web, later]) }], nothing);
    expect(titles(intake.fresh)).toEqual(['web, later']);
    expect(intake.problems).toMatchObject([{ diagnostic: { code: 'schema/duplicate-id' } }]);
  });

  it('resolves files together, attaches descriptors, and names what is missing', () => {
    const group = {
      $id: 'https://ns.example.com/mixins/city',
      'meta:resourceType': 'mixins',
      title: 'City',
      properties: { city: { type: 'string' }, email: { type: 'string' } },
    };
    const raw = {
      ...web,
      'meta:resourceType': 'schemas',
      allOf: [{ $ref: group.$id }, { $ref: 'https://ns.example.com/mixins/nowhere' }],
    };
    const descriptor = {
      '@type': 'xdm:descriptorIdentity',
      'xdm:sourceSchema': web.$id,
      'xdm:sourceVersion': 1,
      'xdm:sourceProperty': '/email',
      'xdm:namespace': 'Email',
      'xdm:property': 'xdm:code',
      'xdm:isPrimary': true,
    };
    const intake = judgeIntake(
      [raw, group, [descriptor]].map((json, index) => ({
        name: `${index}.json`,
        text: JSON.stringify(json),
      })),
      nothing,
    );
    const [schema] = intake.fresh;
    expect([...(schema?.root.children.keys() ?? [])].toSorted()).toEqual(['_id', 'city', 'email']);
    expect(schema?.identities).toMatchObject([{ path: 'email', namespace: 'Email' }]);
    expect(intake.parts).toMatchObject([{ title: 'City' }]);
    expect(intake.missing).toMatchObject([{ id: 'https://ns.example.com/mixins/nowhere' }]);
  });

  it('tells what is wrong with a file that is no text', () => {
    const intake = judgeIntake([{ name: 'a.zip', problem: 'damagedZip' }], nothing);
    expect(intake.problems).toEqual([{ source: 'a.zip', diagnostic: 'damagedZip' }]);
  });

  it('reads a file with a byte order mark', () => {
    const intake = judgeIntake(
      [{ name: 'web.json', text: `\uFEFF${JSON.stringify(web)}` }],
      nothing,
    );
    expect(titles(intake.fresh)).toEqual(['web']);
  });
});

function exportOf(title: string, version: string) {
  return {
    $id: `https://ns.example.com/schemas/${title}`,
    title,
    version,
    type: 'object',
    'meta:class': 'https://ns.adobe.com/xdm/context/experienceevent',
    properties: { _id: { type: 'string' } },
  };
}

function storedOf(...exports: readonly ReturnType<typeof exportOf>[]): StoredSchemas {
  return new Map(
    exports.map((source) => {
      const read = readSchemaExport(source);
      return [source.$id, { source, schema: read.ok ? read.value : null }];
    }),
  );
}

function titles(schemas: readonly XdmSchema[]): readonly string[] {
  return schemas.map((schema) => schema.title);
}
