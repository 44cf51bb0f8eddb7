import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FILE_LIMITS, readBytes } from './read-file.ts';

const isJson = (name: string): boolean => name.endsWith('.json');
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
};

describe('readBytes', () => {
  it.each([
    ['UTF-8', strToU8('{"é": 1}')],
    ['UTF-8 with a mark', strToU8('\uFEFF{"é": 1}')],
    ['UTF-16 LE with a mark', utf16('\uFEFF{"é": 1}', true)],
    ['UTF-16 BE with a mark', utf16('\uFEFF{"é": 1}', false)],
    ['UTF-16 LE', utf16('{"é": 1}', true)],
    ['UTF-16 BE', utf16('{"é": 1}', false)],
  ])('reads %s', (_, bytes) => {
    expect(readBytes('a.json', bytes, isJson)).toEqual([{ name: 'a.json', text: '{"é": 1}' }]);
  });

  it('says of other bytes that they are no text', () => {
    const bytes = new Uint8Array([0x7b, 0xff, 0xfe, 0xc0]);
    expect(readBytes('a.json', bytes, isJson)).toEqual([{ name: 'a.json', problem: 'notText' }]);
  });

  it('reads the wanted files of a zip, wherever they lie', () => {
    const zip = zipSync({
      'model/a.schema.json': strToU8('{}'),
      'model/readme.md': strToU8('#'),
      '__MACOSX/model/._a.schema.json': strToU8('x'),
    });
    expect(readBytes('m.zip', zip, isJson)).toEqual([
      { name: 'm.zip/model/a.schema.json', text: '{}' },
    ]);
  });

  it('reports a truncated zip', () => {
    const zip = zipSync({ 'a.json': strToU8('{"a": 1}'.repeat(100)) });
    for (const length of [10, 40, zip.length - 5]) {
      expect(readBytes('m.zip', zip.slice(0, length), isJson)).toEqual([
        { name: 'm.zip', problem: 'damagedZip' },
      ]);
    }
  });

  it('refuses a zip bomb by what it says of itself', () => {
    const zeros = new Uint8Array(FILE_LIMITS.textBytes);
    const zip = zipSync({ '1.json': zeros, '2.json': zeros, '3.json': zeros, '4.json': zeros });
    expect(zip.length).toBeLessThan(1_000_000);
    expect(readBytes('bomb.zip', zip, isJson)).toEqual([
      { name: 'bomb.zip', problem: 'zipTooLarge' },
    ]);
  });

  it('cuts what unpacks to more than it says', () => {
    const zip = zipSync({ 'a.json': new Uint8Array(1_000_000) });
    const view = new DataView(zip.buffer, zip.byteOffset);
    // The size in the directory at the end, which starts with PK 1 2.
    for (let at = 0; at < zip.length - 28; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    const [reading] = readBytes('a.zip', zip, isJson);
    expect(reading && 'text' in reading ? reading.text.length : 0).toBeLessThanOrEqual(100);
  });

  it('refuses a text of 50 MB without reading it', () => {
    const bytes = new Uint8Array(50 * 1024 * 1024);
    expect(readBytes('big.json', bytes, isJson)).toEqual([
      { name: 'big.json', problem: 'tooLarge' },
    ]);
  });
});
