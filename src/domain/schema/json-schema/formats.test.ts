import { expect, it } from 'vitest';
import { hasFormat } from './formats.ts';

it.each<[string, readonly string[], readonly string[]]>([
  [
    'date-time',
    [
      '2017-09-26T15:52:25+00:00',
      '2017-09-26t15:52:25z',
      '2017-09-26 15:52:25Z',
      '2017-09-26T15:52:25+0200',
      '2017-09-26T15:52:25.5-02',
      '2016-12-31T23:59:60Z',
    ],
    [
      '2017-09-26',
      '2017-09-26T15:52:25',
      '2017-09-26T15:52Z',
      '2017-02-30T00:00:00Z',
      '2017-09-26T15:52:60Z',
      '2017-09-26T15:52-02',
    ],
  ],
  ['date', ['2020-02-29'], ['2019-02-29', '2019-2-1']],
  ['email', ['a.b@c.fr'], ['a@b', 'é@b.fr', 'a@b..c', 'x']],
  ['hostname', ['a.b', 'a.b.'], ['-a', 'a b']],
  [
    'uri',
    ['https://a.b/c', 'urn:x:y', 'https://a.b:8o/c'],
    ['x', 'mailto:', '//a/b', 'https://a b'],
  ],
  ['uri-reference', ['', '/x', '#a', '1:2', 'https://a.b'], ['a b', '%zz', 'é']],
  ['uri-template', ['https://a.b/{id}'], ['{']],
  ['json-pointer', ['', '/a/~1'], ['a', '/~']],
  ['relative-json-pointer', ['0', '1/a', '2#'], ['a', '01', '0#/a', '/a']],
  [
    'uuid',
    ['6e8bc430-9c3a-11d9-9669-0800200c9a66', 'urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66'],
    ['6e8b'],
  ],
  ['regex', ['a+'], ['(']],
  ['url', ['anything'], []],
  ['time', ['anything'], []],
  ['toString', ['anything'], []],
])('%s', (format, accepted, refused) => {
  expect(accepted.filter((text) => !hasFormat(text, format))).toEqual([]);
  expect(refused.filter((text) => hasFormat(text, format))).toEqual([]);
});
