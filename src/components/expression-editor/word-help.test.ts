import { expect, it } from 'vitest';
import { en } from '#messages';
import { itemHelp } from './word-help.ts';

it('helps by kind: a field is no function of the same name', () => {
  expect(itemHelp(en, { kind: 'pathFunction', label: 'first' })).toContain('first element');
  expect(itemHelp(en, { kind: 'keyword', label: 'not' })).toContain('condition after it');
  expect(itemHelp(en, { kind: 'option', label: 'defaultValue' })).toContain('counts as');
  expect(itemHelp(en, { kind: 'field', label: 'first' })).toBeUndefined();
  expect(itemHelp(en, { kind: 'function', label: 'constructor' })).toBeUndefined();
});
