import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, describeExpression, eventScope, parse, shapeOfPayload } from '#domain/expression';
import { GENERATED_EVENT, GENERATED_FIELD_TYPES, programArbitrary } from '#testing';
import { sentences as en } from '../en/sentences.ts';
import { sentences as fr } from '../fr/sentences.ts';
import { spoken } from './shop.test-support.ts';

const scope = eventScope(GENERATED_EVENT, shapeOfPayload({}, GENERATED_FIELD_TYPES));
const laws = { numRuns: Number(process.env['DECLIC_LAWS_RUNS'] ?? 500) };

describe('sentences', () => {
  it('exist for every program, in both languages, and survive JSON', () => {
    fc.assert(
      fc.property(programArbitrary, ({ text }) => {
        const phrase = describeExpression(check(parse(text), scope, 'free'));
        expect(phrase).toBeDefined();
        if (!phrase) return;
        expect(JSON.parse(JSON.stringify(phrase))).toEqual(phrase);
        for (const sentence of [en.sentence(phrase), fr.sentence(phrase)]) {
          expect(sentence).toMatch(/.\.$/);
          expect(sentence).not.toMatch(/undefined|\bnull\b|\[object|NaN|\( |  |\n/);
        }
      }),
      laws,
    );
  });

  it.each([
    ['clauses', Array.from({ length: 2000 }, (_, n) => `$order.count == ${n}`).join(' or ')],
    ['calls', `${'lower('.repeat(900)}$order.status${')'.repeat(900)} == "a"`],
    ['places', `@event{E.items${'.all().x'.repeat(19)}}`],
    [
      'conditions in places',
      `${'@event{E.items.all('.repeat(300)}true${').sku} is null'.repeat(300)}`,
    ],
    ['conversions', `${'toDateTime("UTC", '.repeat(300)}$order.placedAt${')'.repeat(300)} is null`],
    ['lists', `${'filter($items, "sku", ['.repeat(300)}1${'])'.repeat(300)} is null`],
    ['sums', `${'max(1, $order.count + ('.repeat(300)}1${'))'.repeat(300)} is null`],
    ['ifs', `${'if ($order.gift) then (1) else ('.repeat(400)}2${')'.repeat(400)}`],
    ['groups', `${'$order.gift and ($tags is null or ('.repeat(300)}true${'))'.repeat(300)}`],
  ])('stay readable in length for any number of %s', (_, text) => {
    for (const sentence of spoken(text)) {
      expect(sentence.length).toBeGreaterThan(20);
      expect(sentence.length).toBeLessThan(1500);
    }
  });

  it('tell one nesting of and, or and not from another', () => {
    fc.assert(
      fc.property(treeArbitrary, treeArbitrary, (a, b) => {
        const [first, second] = [spoken(textOf(a)), spoken(textOf(b))];
        const isSame = meaningOf(a) === meaningOf(b);
        expect(first[0] === second[0]).toBe(isSame);
        expect(first[1] === second[1]).toBe(isSame);
      }),
      laws,
    );
  });
});

type Tree =
  | { readonly kind: 'leaf'; readonly name: string }
  | { readonly kind: 'not'; readonly part: Tree }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Tree[] };

/** Few leaves in few places, so that two trees are often nearly alike. */
const treeArbitrary: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', 'c').map((name) => ({ kind: 'leaf' as const, name })),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
    }),
    tie('tree').map((part) => ({ kind: 'not' as const, part })),
  ),
})).tree;

function textOf(tree: Tree): string {
  if (tree.kind === 'leaf') return `$tags.${tree.name} == 1`;
  if (tree.kind === 'not') return `not (${textOf(tree.part)})`;
  return tree.parts.map((part) => `(${textOf(part)})`).join(` ${tree.kind} `);
}

/** `not` at the leaves and groups of one kind in one: as deep as two conditions can differ and mean the same. */
function meaningOf(tree: Tree, negated = false): string {
  if (tree.kind === 'leaf') return negated ? `!${tree.name}` : tree.name;
  if (tree.kind === 'not') return meaningOf(tree.part, !negated);
  const kind = (tree.kind === 'and') === negated ? 'or' : 'and';
  const parts = tree.parts.map((part) => meaningOf(part, negated));
  const flat = parts.map((part) =>
    part.startsWith(`${kind}(`) && part.endsWith(')') ? part.slice(kind.length + 1, -1) : part,
  );
  return `${kind}(${flat.join(',')})`;
}
