/** What the payload editor starts with: for a sample event the payload that fires, else a realistic one. */
import { stringifyJson } from '#domain/base';
import type { PayloadSample } from '#domain/workspace';

/** The text that the editor is prefilled with. */
export function prefillText(samples: readonly PayloadSample[], realistic: () => string): string {
  const sample = samples.find(({ expect }) => expect === 'matched') ?? samples[0];
  return sample ? stringifyJson(sample.payload) : realistic();
}

/** The text for a choice of the menu: `sample:<name>`, or a realistic payload. */
export function sampleText(
  key: string,
  samples: readonly PayloadSample[],
  realistic: () => string,
): string {
  const sample = samples.find(({ name }) => `sample:${name}` === key);
  return sample ? stringifyJson(sample.payload) : realistic();
}

/** Samples that are known by what they are for, however a file spells it: `Near miss`, `nearMiss`. */
export function knownSample(sample: PayloadSample): 'matching' | 'nearMiss' | null {
  const name = sample.name.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (name === 'matching') return 'matching';
  return name === 'nearmiss' ? 'nearMiss' : null;
}
