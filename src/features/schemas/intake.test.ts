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
    expect(intake.problems.map(({ diagnostic }) => diagnostic.code)).toEqual(['schema/missing-id']);
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
    expect(titles(intake.repeated)).toEqual(['web, later']);
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
