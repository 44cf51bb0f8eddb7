/** Friendly names out of technical ones, as people would have typed them: `pointsBalance` is "Points balance". */

const KNOWN: ReadonlyMap<string, string> = new Map([
  ['_id', 'Identifier'],
  ['eventType', 'Event Type'],
  ['identityMap', 'Identity Map'],
]);

/** A title for a name; a name without letters stays as it is. */
export function titleOfName(name: string): string {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const words = name
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[\s_-]+/)
    .filter((word) => word !== '');
  if (!/\p{L}/u.test(name)) return name;
  // Abbreviations keep their capitals: `orderSKU` is "Order SKU".
  const shown = words.map((word, index) =>
    index === 0 || /^\p{Lu}{2}/u.test(word) ? word : word.toLowerCase(),
  );
  const title = shown.join(' ');
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}
