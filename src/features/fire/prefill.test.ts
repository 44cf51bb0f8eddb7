import { describe, expect, it } from 'vitest';
import { knownSample, prefillText, sampleText } from './prefill.ts';

const samples = [
  { name: 'Near miss', payload: { a: 1 }, expect: 'conditionFalse' },
  { name: 'Matching', payload: { a: 2 }, expect: 'matched' },
];
const realistic = () => 'realistic';

describe('prefill', () => {
  it('takes the sample that fires, whatever its place', () => {
    expect(JSON.parse(prefillText(samples, realistic))).toEqual({ a: 2 });
  });

  it('is realistic where there is no sample', () => {
    expect(prefillText([], realistic)).toBe('realistic');
    expect(sampleText('realistic', samples, realistic)).toBe('realistic');
  });

  it('finds a sample by its name', () => {
    expect(JSON.parse(sampleText('sample:Near miss', samples, realistic))).toEqual({ a: 1 });
  });

  it('knows the usual samples however they are spelled', () => {
    expect(samples.map(knownSample)).toEqual(['nearMiss', 'matching']);
    expect(knownSample({ name: 'Refund', payload: {} })).toBeNull();
  });
});
