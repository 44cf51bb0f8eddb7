import { describe, expect, it } from 'vitest';
import { epochMilliseconds } from './date-time.ts';
import { FORMATS } from './index.ts';

const CASES: Readonly<Record<string, { accepts: readonly string[]; refuses: readonly string[] }>> =
  {
    'date-time': {
      accepts: [
        '2019-05-15T20:20:39+00:00',
        '2019-05-15T20:20:39.123Z',
        '2026-03-01T09:15:00.123456789012-05:30',
        '2024-02-29t00:00:00z',
        '2016-12-31T23:59:60Z',
        '0001-01-01T00:00:00Z',
      ],
      refuses: [
        '2019-05-15',
        '2019-05-15 20:20:39',
        '2019-05-15T20:20:39',
        '2019-05-15T20:20Z',
        '2025-02-29T00:00:00Z',
        '2019-13-01T00:00:00Z',
        '2019-05-15T24:00:00Z',
        '2019-05-15T20:60:00Z',
        '2019-05-15T20:20:60Z',
        '2019-05-15T20:20:39+24:00',
        '2019-05-15T20:20:39+0100',
        '2019-05-15T20:20:39.Z',
        '1557951639000',
        ' 2019-05-15T20:20:39Z',
      ],
    },
    date: {
      accepts: ['2019-05-15', '2024-02-29'],
      refuses: ['15/05/2019', '2019-05-15T20:20:39Z', '2019-5-15', '2023-02-29', '2019-00-10'],
    },
    email: {
      accepts: ['jane.doe@example.com', 'a+b@x.fr', "o'neil@x.fr", 'hélène@maison.example'],
      refuses: [
        'jane',
        '@x.fr',
        'a@',
        'a b@x.fr',
        'a@x..fr',
        '.a@x.fr',
        'a..b@x.fr',
        'a@-x.fr',
        'a@b@c.fr',
      ],
    },
    hostname: {
      accepts: ['www.example.com', 'localhost', 'a-b.c', '3com.com'],
      refuses: ['-a.com', 'a_b.com', 'a..b', `${'a'.repeat(64)}.com`, 'a b'],
    },
    ipv4: {
      accepts: ['192.0.2.1', '0.0.0.0'],
      refuses: ['256.0.0.1', '1.2.3', '01.2.3.4', '1.2.3.4.5'],
    },
    ipv6: {
      accepts: ['2001:db8::1', '::', '::1', '1:2:3:4:5:6:7:8', '::ffff:192.0.2.1', '1::'],
      refuses: [
        '1:2:3:4:5:6:7',
        '1:2:3:4:5:6:7:8:9',
        ':::',
        '1::2::3',
        '12345::',
        '::1.2.3',
        ':1:2:3:4:5:6:7:8',
      ],
    },
    uri: {
      accepts: [
        'https://www.example.com/a',
        'urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66',
        'mailto:a@b.fr',
        'https://u:p@[::1]:8080/x?y=1#z',
      ],
      refuses: [
        'not a uri',
        '/relative',
        'www.example.com',
        'https://a b',
        'https://[::1/x',
        'https://x/%zz',
      ],
    },
    'uri-reference': {
      accepts: [
        'a1f0c2d4-0001-4c11-9a51-2b9f0c7a1001',
        'order-2026-000417',
        '/a:b',
        'a/b:c',
        '#x',
        '?q=1:2',
        '//host/x',
        'order:417',
      ],
      refuses: ['2026-03-01T09:15', 'order 417', 'é', 'a%', '1:a', '_a:b', 'a\\b', '//host:x/'],
    },
    'json-pointer': { accepts: ['', '/a/0', '/a~1b/~0'], refuses: ['a', '/a~', '/a~2'] },
    'url-template': {
      accepts: ['https://x.fr/{id}', '{+path}/x{?a,b*,c:3}', 'plain'],
      refuses: ['{', 'a}', '{}', '{a b}', 'a b', '{?}'],
    },
  };

describe.each(Object.entries(CASES))('%s', (format, { accepts, refuses }) => {
  const rule = FORMATS.get(format);
  it.each(accepts)('accepts %j', (text) => {
    expect(rule?.accepts(text)).toBe(true);
  });
  it.each(refuses)('refuses %j', (text) => {
    expect(rule?.accepts(text)).toBe(false);
  });
});

it('gives examples that are accepted', () => {
  for (const rule of FORMATS.values()) expect(rule.accepts(rule.example)).toBe(true);
});

it('answers at once, whatever the text', () => {
  const long = ['a', '1', '.', '%20', '{a}', '::', 'a@', '2019-05-15T20:20:39.'].map((part) =>
    part.repeat(200_000),
  );
  const start = performance.now();
  for (const { accepts } of FORMATS.values()) for (const text of long) accepts(text);
  expect(performance.now() - start).toBeLessThan(2000);
});

it('reads instants', () => {
  expect(epochMilliseconds('2026-03-01T11:00:00.5+01:00')).toBe(
    Date.UTC(2026, 2, 1, 10, 0, 0, 500),
  );
  expect(epochMilliseconds('0050-01-01T00:00:00Z')).toBe(Date.parse('0050-01-01T00:00:00Z'));
});
