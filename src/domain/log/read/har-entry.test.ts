import { describe, expect, it } from 'vitest';
import { decodeBase64 } from './base64.ts';
import { readLog } from './read-log.test-support.ts';

const URL = 'https://edge.adobedc.net/ee/irl1/v1/interact?configId=1&requestId=2';
const BODY =
  '{"events":[{"xdm":{"_id":"a","n":9007199254740993}},{"data":{}},{"xdm":{"_id":"b"}}]}';
const EVENTS = ['{"_id":"a","n":9007199254740993}', '{"_id":"b"}'];

const entry = (url: string, postData?: object, method = 'POST'): object => ({
  startedDateTime: '2026-01-01T00:00:00Z',
  request: { method, url, ...(postData && { postData }) },
  response: { content: { text: '{"events":[{"xdm":{}}]}' } },
});

function har(...entries: readonly unknown[]): string {
  return JSON.stringify({ log: { version: '1.2', creator: { entries: [] }, entries } }, null, 1);
}

function read(text: string) {
  const { format, problem, records, problems } = readLog(text, { pieces: [50] });
  return { format, problem, events: records.map(([, event]) => event), problems };
}

describe('a HAR file', () => {
  it.each([
    [URL],
    ['https://data.acme.com/ee/v2/collect'],
    ['https://edge.adobedc.net/ee/v1/interact#x'],
    ['/ee/v1/interact'],
  ])('gives the events of a request to %s', (url) => {
    const other = entry('https://acme.com/ee.js', { text: BODY });
    const log = read(har(other, entry(url, { mimeType: 'text/plain', text: BODY }), other));
    expect(log).toEqual({ format: 'har', problem: undefined, events: EVENTS, problems: [] });
  });

  it.each([
    ['another path', entry('https://acme.com/ee/v1/interactive', { text: BODY })],
    [
      'another host with such a query',
      entry('https://acme.com/x?u=/ee/v1/interact', { text: BODY }),
    ],
    ['such a host', entry('https://ee/v1/interact', { text: BODY })],
    ['the question whether it may', entry(URL, undefined, 'OPTIONS')],
    ['no events', entry(URL, { text: '{"query":{"identity":{}}}' })],
    ['events that are no list', entry(URL, { text: '{"events":{"xdm":{}}}' })],
    ['no entry', 7],
    ['no request', { url: URL }],
  ])('has nothing to say of %s', (_, other) => {
    expect(read(har(other))).toMatchObject({ events: [], problems: [], problem: undefined });
  });

  it('has bodies in base64', () => {
    const text = Buffer.from(BODY).toString('base64');
    expect(read(har(entry(URL, { text, encoding: 'base64' }))).events).toEqual(EVENTS);
  });

  it.each([
    ['json/unexpected-end', entry(URL, { text: '{"events":[' })],
    ['json/empty', entry(URL, {})],
    ['json/empty', entry(URL)],
    ['transport/not-utf-8', entry(URL, { text: '!', encoding: 'base64' })],
    ['transport/not-utf-8', entry(URL, { text: '/w==', encoding: 'base64' })],
  ])('tells with %s which body cannot be read', (code, bad) => {
    const text = har(entry('https://acme.com'), bad, entry(URL, { text: BODY }));
    const line =
      text.slice(0, text.indexOf('"method"', text.indexOf('"method"') + 1)).split('\n').length - 3;
    expect(read(text)).toMatchObject({ events: EVENTS, problems: [{ code, line }] });
  });

  it('tells which entry is broken, and reads on', () => {
    const text = `{"log":{"entries":[{"url":"/ee/v1/interact" 1},\n${JSON.stringify(entry(URL, { text: BODY }))}]}}`;
    expect(read(text)).toMatchObject({
      events: EVENTS,
      problems: [{ code: 'json/missing-comma', line: 1 }],
    });
  });

  it('that breaks off keeps what is whole', () => {
    const text = har(entry(URL, { text: BODY }), entry(URL, { text: BODY }));
    expect(read(text.slice(0, -200))).toMatchObject({
      events: EVENTS,
      problem: { code: 'log/truncated' },
    });
  });
});

describe('base64', () => {
  it('is read in both alphabets, with and without its end', () => {
    for (let length = 0; length < 70; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + length * 7) % 256);
      const buffer = Buffer.from(bytes);
      expect(decodeBase64(buffer.toString('base64'))).toEqual(bytes);
      expect(decodeBase64(buffer.toString('base64url'))).toEqual(bytes);
    }
    expect(decodeBase64('AAA\r\nA')).toEqual(Uint8Array.of(0, 0, 0));
  });

  it.each(['A', 'AA=A', 'AA===', 'é', 'A.AA'])('is not %s', (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });
});
