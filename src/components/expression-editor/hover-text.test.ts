import { describe, expect, it } from 'vitest';
import { eventScope, hover, shapeOfSchema } from '#domain/expression';
import { en } from '#messages';
import { bookingSchema, readMarks } from '#testing';
import { createFormats } from '#ui/locale';
import type { ReadValue } from './editor-subjects.ts';
import { hoverText } from './hover-text.ts';

const schema = bookingSchema();

async function said(marked: string, readValue?: ReadValue): Promise<string> {
  const { text, cursor = 0 } = readMarks(marked);
  const info = hover(text, cursor, eventScope('E', shapeOfSchema(schema)));
  if (info === undefined) throw new Error(`nothing at ${marked}`);
  const subject = { messages: en, formats: createFormats('en'), schema, readValue };
  return (await hoverText(info, subject)).join('\n\n');
}

const nights = '@event{E._acme.booking.nig|hts} > 2';

describe('a hover', () => {
  it('shows the type, the schema and the value of a field', async () => {
    const asked: string[] = [];
    const text = await said(nights, async (expression) => {
      asked.push(expression);
      return { text: '3', type: 'integer' };
    });
    expect(text).toContain('```\nnights: integer\n```');
    expect(text).toContain('At least 1');
    expect(text).toContain('**Value in the payload: 3**');
    expect(asked).toEqual(['@event{E._acme.booking.nights}']);
  });

  it('lists the values of an enumeration with their labels', async () => {
    expect(await said('@event{E.event|Type} is null')).toContain(
      String.raw`- booking\.opened: Opened`,
    );
  });

  it('says that there is no value', async () => {
    expect(await said(nights, async () => null)).toContain('Value in the payload: no value');
    expect(await said(nights, async () => ({ text: 'null', type: 'null' }))).toContain('no value');
  });

  it('says the rest when the value cannot be read', async () => {
    const text = await said(nights, () => Promise.reject(new Error('engine gone')));
    expect(text).toContain('nights: integer');
    expect(text).not.toContain('Value');
  });

  it('takes a value as words, and not more than fit', async () => {
    const text = await said(nights, async () => ({
      text: `"<b>${'x'.repeat(999)}`,
      type: 'string',
    }));
    expect(text).toContain(String.raw`"\<b\>xxx`);
    expect(text.length).toBeLessThan(700);
  });

  it('explains a function with the form in use, help and examples', async () => {
    const text = await said('sub|str("abc", 1) == "bc"', async () => ({
      text: '"bc"',
      type: 'string',
    }));
    expect(text).toContain('substr(text: string, begin: integer): string');
    expect(text).not.toContain('end: integer');
    expect(text).toContain('The part of a text');
    expect(text).toContain('substr("Hello World",6)  →  "World"');
    expect(text).toContain('Value in the payload: "bc"');
  });

  it('does not print a page of forms', async () => {
    expect(await said('so|rt(')).toMatch(/and \d more forms/);
  });

  it.each([
    ['true an|d false', 'Evaluated before or'],
    ['count(@event{E.tags.al|l()}) > 0', 'The elements for which'],
    ['count(@event{E.tags.all(currentEvent|Field == "a")}) > 0', 'The element being looked at'],
    ['@event{|E.tags} is null', 'Booking'],
  ])('%s: %s', async (marked, text) => {
    expect(await said(marked)).toContain(text);
  });
});
