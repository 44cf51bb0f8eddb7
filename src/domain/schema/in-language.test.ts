import { describe, expect, it } from 'vitest';
import { fieldAt } from './field-index.ts';
import { inLanguage } from './in-language.ts';
import { readSchemaExport } from './read/read-export.ts';
import type { XdmSchema } from './types.ts';

const ID = 'https://ns.example.com/schemas/visits';

function schema(...descriptors: readonly Record<string, unknown>[]): XdmSchema {
  const read = readSchemaExport(
    JSON.parse(
      JSON.stringify({
        $id: ID,
        title: 'Visits',
        type: 'object',
        properties: {
          shop: { type: 'object', properties: { city: { type: 'string', title: 'Town' } } },
          other: { type: 'string', title: 'Other' },
        },
        'meta:descriptors': descriptors,
      }),
    ),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const named = {
  '@type': 'xdm:alternateDisplayInfo',
  'xdm:sourceSchema': ID,
  'xdm:sourceVersion': 1,
  'xdm:sourceProperty': '/shop/city',
  'xdm:title': { en_us: 'City', fr_fr: 'Ville' },
  'xdm:description': { fr_fr: 'Où se trouve la boutique' },
};

describe('inLanguage', () => {
  it('gives each reader the names of their language', () => {
    const visits = schema(named);
    expect(fieldAt(inLanguage(visits, 'fr'), 'shop.city')).toMatchObject({
      title: 'Ville',
      description: 'Où se trouve la boutique',
    });
    expect(fieldAt(inLanguage(visits, 'en'), 'shop.city')?.title).toBe('City');
    expect(fieldAt(inLanguage(visits, 'fr'), 'other')?.title).toBe('Other');
  });

  it('is the same object every time, and the schema itself where nothing differs', () => {
    const visits = schema(named);
    expect(inLanguage(visits, 'fr')).toBe(inLanguage(visits, 'fr'));
    const plain = schema();
    expect(inLanguage(plain, 'fr')).toBe(plain);
  });
});
