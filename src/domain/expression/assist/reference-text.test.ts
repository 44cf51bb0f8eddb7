import { expect, it } from 'vitest';
import { mapEntryReference, referenceText } from './reference-text.ts';

it('writes references from selection paths', () => {
  expect(referenceText('E', "productListItems[].'3h'")).toBe("@event{E.productListItems.'3h'}");
  expect(referenceText('E', 'identityMap{}[].id')).toBe("@event{E.identityMap.entry('').id}");
  expect(mapEntryReference('E', 'identityMap', "O'Neil", 'id')).toBe(
    "@event{E.identityMap.entry('O\\'Neil').first().id}",
  );
});
