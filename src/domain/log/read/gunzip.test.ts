import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { encodeUtf8 } from '#domain/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';
import { createGunzip, isGzip } from './gunzip.ts';

/** Quicker than comparing element by element, and shorter where it fails. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function gunzip(packed: Uint8Array, piece = packed.length) {
  const reader = createGunzip();
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < packed.length; at += Math.max(piece, 1)) {
    const chunk = packed.slice(at, at + piece);
    for (const unpacked of reader.push(chunk)) pieces.push(unpacked);
    chunk.fill(0);
  }
  reader.end();
  return { bytes: new Uint8Array(Buffer.concat(pieces)), code: reader.problem?.code, pieces };
}

const text = encodeUtf8(
  Array.from({ length: 150 }, (_, n) => `{"_id":"${n}","city":"Orléans","n":${n * n * 31}}`).join(
    '\n',
  ),
);
const packed = new Uint8Array(gzipSync(text));

/** A header with every part that one may have. */
function withHeader(raw: Uint8Array, flags: number, parts: Uint8Array): Uint8Array {
  const trailer = packed.subarray(-8);
  return new Uint8Array(
    Buffer.concat([Uint8Array.of(0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3), parts, raw, trailer]),
  );
}

describe('gzip', () => {
  it('is told by its first bytes', () => {
    expect(isGzip(packed)).toBe(true);
    expect(isGzip(text)).toBe(false);
    expect(isGzip(new Uint8Array(0))).toBe(false);
  });

  it.each([1, 7, 1000, 100_000])('is unpacked in pieces of %i bytes', (piece) => {
    expect(gunzip(packed, piece)).toMatchObject({ bytes: text, code: undefined });
  });

  it.each([
    ['stored', gzipSync(text, { level: 0 })],
    ['with fixed codes', gzipSync(text, { strategy: constants.Z_FIXED })],
    ['with codes of letters only', gzipSync(text, { strategy: constants.Z_HUFFMAN_ONLY })],
    ['of nothing', gzipSync('')],
  ])('%s is unpacked', (_, bytes) => {
    for (const piece of [1, 1000]) {
      const expected = bytes.length < 30 ? new Uint8Array(0) : text;
      expect(gunzip(new Uint8Array(bytes), piece)).toMatchObject({
        bytes: expected,
        code: undefined,
      });
    }
  });

  it('has headers with names, comments and extras', () => {
    const extra = [3, 0, 1, 2, 3];
    const name = [...encodeUtf8('log.ndjson'), 0];
    const whole = withHeader(
      deflateRawSync(text),
      30,
      Uint8Array.from([...extra, ...name, ...name, 9, 9]),
    );
    for (const piece of [1, 5, 100_000]) {
      expect(gunzip(whole, piece)).toMatchObject({ bytes: text, code: undefined });
    }
    const endless = new Uint8Array(400_000).fill(65);
    expect(gunzip(withHeader(deflateRawSync(text), 8, endless), 10_000).code).toBe(
      'log/gzip-damaged',
    );
  });

  it('may have several members, and zeros at its end', () => {
    const members = [packed, new Uint8Array(gzipSync('')), packed, new Uint8Array(300)];
    const twice = new Uint8Array(Buffer.concat([text, text]));
    for (const piece of [1, 13, 1_000_000]) {
      expect(gunzip(new Uint8Array(Buffer.concat(members)), piece)).toMatchObject({
        bytes: twice,
        code: undefined,
      });
    }
  });

  it('may have very many members', () => {
    const member = gzipSync('{"a":1}\n');
    const many = new Uint8Array(Buffer.concat(Array.from({ length: 5000 }, () => member)));
    expect(gunzip(many)).toMatchObject({ code: undefined, bytes: { length: 40_000 } });
  });

  it('that breaks off at any byte gives what came before', () => {
    let kept = 0;
    for (let length = 0; length < packed.length; length += 1) {
      const { bytes, code } = gunzip(packed.subarray(0, length), 500);
      kept = bytes.length;
      expect(code).toBe('log/gzip-truncated');
      expect(isSame(bytes, text.subarray(0, bytes.length))).toBe(true);
    }
    // The last one lacks a byte of the check sum alone.
    expect(kept).toBe(text.length);
  });

  it('that breaks off in its second member keeps the first', () => {
    const two = new Uint8Array(Buffer.concat([packed, packed]));
    for (const length of [packed.length + 1, packed.length + 12, two.length - 1]) {
      const { bytes, code } = gunzip(two.subarray(0, length));
      expect(code).toBe('log/gzip-truncated');
      expect(bytes.length).toBeGreaterThanOrEqual(text.length);
    }
  });

  it('that is damaged says so', () => {
    for (const place of [packed.length - 1, packed.length - 5, packed.length - 8]) {
      const damaged = packed.slice();
      damaged[place] = (damaged[place] ?? 0) ^ 1;
      expect(gunzip(damaged)).toMatchObject({ bytes: text, code: 'log/gzip-damaged' });
    }
    const followed = new Uint8Array(Buffer.concat([packed, encodeUtf8('more')]));
    expect(gunzip(followed)).toMatchObject({ bytes: text, code: 'log/gzip-damaged' });
    const padded = new Uint8Array(Buffer.concat([packed, Uint8Array.of(0, 0, 7)]));
    expect(gunzip(padded)).toMatchObject({ bytes: text, code: 'log/gzip-damaged' });
  });

  it('damaged anywhere never throws and never passes for whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: packed.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        fc.integer({ min: 100, max: 3000 }),
        (place, change, piece) => {
          const damaged = packed.slice();
          damaged[place] = (damaged[place] ?? 0) ^ change;
          const { bytes, code } = gunzip(damaged, piece);
          // Times, hints and the bits behind the last code change nothing.
          expect(code !== undefined || isSame(bytes, text)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('noise behind a header never throws', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.integer({ min: 20, max: 90 }),
        (noise, piece) => {
          const bytes = new Uint8Array(
            Buffer.concat([Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3), noise]),
          );
          expect(gunzip(bytes, piece).code).toBeDefined();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('that unpacks to a thousand times its size comes in pieces that are asked for', () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(30_000_000)));
    const reader = createGunzip();
    let total = 0;
    let largest = 0;
    for (const piece of reader.push(bomb)) {
      total += piece.length;
      largest = Math.max(largest, piece.length);
    }
    reader.end();
    expect(reader.problem).toBeUndefined();
    expect(total).toBe(30_000_000);
    expect(largest).toBeLessThan(3_000_000);
  });
});

describe('the check sum', () => {
  it('is that of gzip, however the bytes are cut', () => {
    expect(crc32(encodeUtf8('123456789'))).toBe(0xcbf43926);
    for (let cut = 0; cut < 20; cut += 1) {
      expect(crc32(text.subarray(cut), crc32(text.subarray(0, cut)))).toBe(crc32(text));
    }
  });
});
