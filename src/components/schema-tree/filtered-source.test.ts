import { describe, expect, it } from 'vitest';
import { readSchemaExport, type FieldNode, type XdmSchema } from '#domain/schema';
import { ancestorsOf, ancestorsOfAll } from './ancestors.ts';
import { filteredTree } from './filtered-source.ts';
import { countShownFields, schemaTreeSource, shownChildren } from './shown-fields.ts';
import type { TreeSource } from '#ui/tree';

const text = { type: 'string' };
const schema = read({
  $id: 'https://ns.example.com/schemas/1',
  title: 'Orders',
  type: 'object',
  properties: {
    _id: text,
    productListItems: {
      type: 'array',
      items: { type: 'object', properties: { SKU: text, size: objectOf({ unit: text }) } },
    },
    identityMap: {
      type: 'object',
      'meta:xdmType': 'map',
      additionalProperties: {
        type: 'array',
        items: { type: 'object', properties: { id: text, primary: { type: 'boolean' } } },
      },
    },
    tags: { type: 'array', items: text },
  },
});

describe('the shown tree', () => {
  it('puts the fields of a list or map directly below it', () => {
    expect(pathsOf(schemaTreeSource(schema))).toEqual([
      '_id',
      'productListItems',
      'productListItems[].SKU',
      'productListItems[].size',
      'productListItems[].size.unit',
      'identityMap',
      'identityMap{}[].id',
      'identityMap{}[].primary',
      'tags',
    ]);
    expect(countShownFields(schema)).toBe(9);
  });

  it('gives the same rows every time', () => {
    expect(shownChildren(schema.root)).toBe(shownChildren(schema.root));
  });
});

describe('filteredTree', () => {
  it('keeps matches with what leads to them and what is below them', () => {
    const { source, revealed, matchCount } = filteredTree(schema, named('size'));
    expect(pathsOf(source)).toEqual([
      'productListItems',
      'productListItems[].size',
      'productListItems[].size.unit',
    ]);
    // The match itself stays closed: only the way to it is opened.
    expect([...revealed]).toEqual(['productListItems']);
    expect(matchCount).toBe(1);
  });

  it('shows nothing below a match where only the matches are wanted', () => {
    expect(pathsOf(filteredTree(schema, named('size'), true).source)).toEqual([
      'productListItems',
      'productListItems[].size',
    ]);
  });

  it('is empty without a match', () => {
    expect(filteredTree(schema, () => false).source.roots).toEqual([]);
  });
});

describe('ancestorsOf', () => {
  it('lists the rows above a path, outermost first', () => {
    expect(ancestorsOf(schema, 'productListItems[].size.unit')).toEqual([
      'productListItems',
      'productListItems[].size',
    ]);
    expect(ancestorsOf(schema, 'identityMap{}[].id')).toEqual(['identityMap']);
    expect(ancestorsOf(schema, '_id')).toEqual([]);
    expect(ancestorsOf(schema, 'nowhere.at.all')).toEqual([]);
  });

  it('goes as far down as the text leads where the schema has no such path', () => {
    expect(ancestorsOf(schema, 'productListItems[]')).toEqual(['productListItems']);
    expect(ancestorsOf(schema, 'identityMap.ECID[].id')).toEqual(['identityMap']);
    expect(ancestorsOf(schema, 'productListItems[].size.lost')).toEqual([
      'productListItems',
      'productListItems[].size',
    ]);
  });
});

describe('ancestorsOfAll', () => {
  it('joins the ancestors of every path', () => {
    const paths = [
      'productListItems[].size.unit',
      'productListItems[].SKU',
      'identityMap.ECID[].id',
      '_id',
    ];
    expect(ancestorsOfAll(schema, paths)).toEqual(
      new Set(paths.flatMap((path) => ancestorsOf(schema, path))),
    );
    expect(ancestorsOfAll(schema, [])).toEqual(new Set());
  });
});

function objectOf(properties: object) {
  return { type: 'object', properties };
}

function named(name: string): (field: FieldNode) => boolean {
  return (field) => field.name === name;
}

function pathsOf(
  source: TreeSource<FieldNode>,
  fields: readonly FieldNode[] = source.roots,
): readonly string[] {
  return fields.flatMap((field) => [field.path, ...pathsOf(source, source.childrenOf(field))]);
}

function read(source: object): XdmSchema {
  const result = readSchemaExport(JSON.parse(JSON.stringify(source)));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
