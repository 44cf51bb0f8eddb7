import { describe, expect, it } from 'vitest';
import { palettes, type PaletteName } from './palettes.ts';

const names = Object.keys(palettes) as PaletteName[];

describe.each(names)('the palette %s', (name) => {
  const { words, text, subdued, background, selection } = palettes[name];
  const least = name.startsWith('highContrast') ? 7 : 4.5;

  it.each(Object.entries({ ...words, text, subdued }))('shows %s clearly', (_word, color) => {
    expect(contrast(color, background)).toBeGreaterThanOrEqual(least);
    expect(contrast(color, selection)).toBeGreaterThanOrEqual(4.5);
  });

  it('tells fields of the event from those of other sources', () => {
    expect(new Set([words.property, words.external, words.answer, words.string]).size).toBe(4);
  });
});

/** WCAG 2: the ratio of two relative luminances. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((index) => {
    const channel = Number.parseInt(color.slice(index, index + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
