import { describe, expect, it } from 'vitest';
import { IDENTITY_CATEGORIES, isPeople } from './categories.ts';
import { checkIdentityType } from './check-identity-type.ts';
import { findIdentityType } from './find-identity-type.ts';
import { STANDARD_IDENTITY_TYPES } from './standard-identity-types.ts';
import type { IdentityCategory, IdentityType } from './types.ts';
import { lookUpValue, valueWarnings } from './value-rules.ts';

function standard(code: string): IdentityType {
  const type = STANDARD_IDENTITY_TYPES.find((candidate) => candidate.code === code);
  if (type === undefined) throw new Error(code);
  return type;
}

describe('standard identity types', () => {
  it('are sixteen, all people-based, with their published ids', () => {
    expect(STANDARD_IDENTITY_TYPES).toHaveLength(16);
    expect(STANDARD_IDENTITY_TYPES.every(({ category }) => isPeople(category))).toBe(true);
    expect(
      STANDARD_IDENTITY_TYPES.flatMap(({ code, id }) => (id === undefined ? [] : [[code, id]])),
    ).toEqual([
      ['ECID', 4],
      ['Email', 6],
      ['Phone', 7],
      ['IDFA', 20915],
      ['GAID', 20914],
      ['WAID', 8],
      ['AAID', 10],
      ['TNTID', 9],
      ['AdCloud', 411],
      ['CORE', 0],
    ]);
  });

  it('are found exactly, then ignoring case', () => {
    const own: IdentityType = { ...standard('Email'), code: 'email', name: 'Own' };
    expect(findIdentityType('email', [...STANDARD_IDENTITY_TYPES, own])?.name).toBe('Own');
    expect(findIdentityType('ecid', STANDARD_IDENTITY_TYPES)?.code).toBe('ECID');
    expect(findIdentityType('constructor', STANDARD_IDENTITY_TYPES)).toBeUndefined();
  });
});

describe('categories', () => {
  it('hold one that is not people, and one that builds no graph beside it', () => {
    const none = (key: 'people' | 'buildsGraph') =>
      IDENTITY_CATEGORIES.filter((facts) => !facts[key]).map(({ category }) => category);
    expect(none('people')).toEqual(['NON_PEOPLE']);
    expect(none('buildsGraph')).toEqual(['PARTNER', 'NON_PEOPLE']);
  });
});

describe('checkIdentityType', () => {
  const check = (code: string, name: string, category = 'CROSS_DEVICE') =>
    checkIdentityType(
      { code, name, category: category as IdentityCategory },
      STANDARD_IDENTITY_TYPES,
    ).map(({ code, property }) => [code, property]);

  it('accepts a good one', () => {
    expect(check('CRMID', 'CRM ID')).toEqual([]);
    expect(check('Phone_FR.v-2', 'Numéro')).toEqual([]);
  });

  it.each([
    ['', 'A', 'identity/code-missing', 'code'],
    ['a b', 'A', 'identity/code-characters', 'code'],
    ["it's", 'A', 'identity/code-characters', 'code'],
    ['_a', 'A', 'identity/code-characters', 'code'],
    ['é', 'A', 'identity/code-characters', 'code'],
    ['x'.repeat(65), 'A', 'identity/code-too-long', 'code'],
    ['ecid', 'A', 'identity/code-taken', 'code'],
    ['A', ' ', 'identity/name-missing', 'name'],
    ['A', 'x'.repeat(101), 'identity/name-too-long', 'name'],
    ['A', ' email ', 'identity/name-taken', 'name'],
  ])('refuses code %j, name %j', (code, name, diagnostic, property) => {
    expect(check(code, name)).toEqual([[diagnostic, property]]);
  });

  it('refuses a category that a file made up', () => {
    expect(check('A', 'A', 'constructor')).toEqual([['identity/category-unknown', 'category']]);
  });
});

describe('values', () => {
  const warnings = (code: string, value: string) =>
    valueWarnings(standard(code), value).map((warning) => warning.code);

  it.each([
    ['ECID', '87098882279810196101440938110216748923', []],
    ['ECID', '4711', ['identity/value-form']],
    ['Email', 'jeanne@lumera.example', []],
    ['Email', ' Jeanne@Lumera.example', ['identity/value-not-normalised']],
    ['Email', 'Jeanne', ['identity/value-not-normalised', 'identity/value-form']],
    ['Phone_E.164', '+33 1 23 45 67 89', ['identity/value-not-normalised']],
    ['Phone_E.164', '0123456789', ['identity/value-form']],
    ['Phone_SHA256', 'A'.repeat(64), ['identity/value-not-normalised']],
    ['GAID', 'e4fe9bde-caa0-47b6-908d-ffba3fa184f2', []],
    ['AAID', '2CCEEAE88503384F-1188000089CA', []],
    ['FCM', 'anything', []],
    ['FCM', ' ', ['identity/value-empty']],
  ])('%s %j', (code, value, codes) => {
    expect(warnings(code, value)).toEqual(codes);
  });

  it('leave own types alone, whatever their code', () => {
    const own: IdentityType = {
      code: 'CRMID',
      name: 'CRM',
      category: 'CROSS_DEVICE',
      standard: false,
    };
    expect(valueWarnings(own, 'C-1')).toEqual([]);
  });

  it('are looked up trimmed and in lower case for Email alone', () => {
    expect(lookUpValue('Email', ' Jeanne@Lumera.example ')).toBe('jeanne@lumera.example');
    expect(lookUpValue('ECID', ' A ')).toBe(' A ');
  });

  it('of any length are answered at once', () => {
    expect(warnings('Email', 'a@'.repeat(500_000))).toEqual(['identity/value-form']);
  });
});
