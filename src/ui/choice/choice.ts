/** One of many things to choose from, as a list with a search box shows it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** A second line: the path of a field, the value behind a label. */
  readonly detail?: string;
  /** What is told beside it: a type, a mark. */
  readonly note?: string;
}

/** The choices whose label or detail has every word of a query, whatever the letter case and the accents. */
export function matchingChoices(choices: readonly Choice[], query: string): readonly Choice[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  return choices.filter(({ label, detail = '' }) => {
    const text = folded(`${label} ${detail}`);
    return words.every((word) => text.includes(word));
  });
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}
