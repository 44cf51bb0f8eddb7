import { fieldAt, type FieldNode } from '#domain/schema';
import { en } from '#messages';
import { bookingSchema } from '#testing';
import { createFormats } from '#ui/locale';
import { expect, it } from 'vitest';
import { fieldSummary } from './field-summary.ts';

const schema = bookingSchema();

function summary(path: string, changes: Partial<FieldNode> = {}): string {
  const field = fieldAt(schema, path);
  if (field === undefined) throw new Error(`no ${path}`);
  return fieldSummary({ ...field, ...changes }, en.fields, createFormats('en'));
}

it('tells what a value may be', () => {
  expect(summary('_acme.booking.nights', { title: 'Nights' })).toBe(
    '**Nights** · `_acme.booking.nights`\n\ninteger\n\n- At least 1\n- At most 30',
  );
  expect(summary('_acme.booking.status')).toContain('Allowed values\n\n- open\n- paid');
});

it('marks identities and required fields', () => {
  expect(summary('_acme.person.crmId')).toContain('string · required\n\n- Primary identity: CRMID');
});

it('takes the texts of a schema as words', () => {
  const title = '[x](https://example.com) <b>';
  expect(summary('_id', { title })).toContain(String.raw`**\[x\]\(https://example\.com\) \<b\>**`);
});
