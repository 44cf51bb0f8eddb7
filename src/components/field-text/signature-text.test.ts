import { expect, it } from 'vitest';
import { functionTable } from '#domain/expression';
import { signatureLine, signatureText } from './signature-text.ts';

it('writes a signature in one line and knows where its parameters stand', () => {
  const definition = functionTable.get('startWith');
  const [signature] = definition?.signatures ?? [];
  if (definition === undefined || signature === undefined) throw new Error('no startWith');
  const { text, parameters } = signatureLine(definition.name, signature);
  expect(signatureText(definition.name, signature)).toBe(text);
  expect(text).toMatch(/^startWith\(\w+: string, \w+: string\): boolean$/);
  expect(parameters.map(([from, to]) => text.slice(from, to))).toEqual(
    signature.parameters.map(({ name, type }) => `${name}: ${type}`),
  );
});
