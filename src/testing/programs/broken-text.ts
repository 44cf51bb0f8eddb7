/** Texts that are no programs, or not yet: what the front end must bear without an exception. */
import fc from 'fast-check';
import { programArbitrary } from './grammar.ts';

const SCRAPS = [
  Array.from('()[]{},.:=<>!&|+-*/%@#"\'\\;^ \n\u00a0\u200b“”0é'),
  ['and', 'or', 'not', 'is', 'null', 'if', 'then', 'else', 'true', '@event{', '#{', '1.5', '-1'],
  ['AND', '===', '&&', 'date(', 'all(', 'currentEventField', 'defaultValue:', '.first()'],
  ['params:{', 'has null', 'in(', '["a",', '@action{', '.entry(', "''", '9223372036854775808'],
].flat();

/** Programs with pieces cut out, doubled or put in: what a text looks like while it is written. */
export const brokenTextArbitrary: fc.Arbitrary<string> = fc
  .tuple(
    programArbitrary,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.constantFrom('', ...SCRAPS)), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([{ text }, edits]) =>
    edits.reduce((broken, [place, cut, scrap]) => {
      const start = place % (broken.length + 1);
      return broken.slice(0, start) + scrap + broken.slice(start + cut);
    }, text),
  );

/** Texts made of nothing but scraps of the language. */
export const scrapTextArbitrary: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SCRAPS), { maxLength: 40 })
  .map((scraps) => scraps.join(''));
