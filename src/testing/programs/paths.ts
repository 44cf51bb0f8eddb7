/** Paths with conditions, projections and maps as programs (§6.4, §6.5). */
import fc from 'fast-check';
import type { PlainObject, PlainType, PlainValue } from '../reference/index.ts';
import { fieldValue, GENERATED_EVENT, itemsOf } from './payload.ts';
import { atom, operand, type GeneratedPayload, type Program } from './program.ts';

type Tie = (type: PlainType) => fc.Arbitrary<Program>;

const ITEMS = `@event{${GENERATED_EVENT}.items`;
const LABELS = `@event{${GENERATED_EVENT}.labels`;

/** A condition on an item: text, and whether it holds. */
interface ItemTest {
  readonly text: string;
  readonly holds: (item: PlainObject, payload: GeneratedPayload) => boolean;
}

function itemTest(tie: Tie): fc.Arbitrary<ItemTest> {
  return fc.oneof(
    fc.integer({ min: 0, max: 3 }).map((least) => ({
      text: `currentEventField.quantity >= ${least}`,
      holds: ({ quantity }: PlainObject) => typeof quantity === 'bigint' && quantity >= least,
    })),
    tie('string').map((wanted) => ({
      text: `currentEventField.sku == ${operand(wanted, 5)}`,
      holds: ({ sku = null }: PlainObject, payload: GeneratedPayload) =>
        sku === wanted.run(payload),
    })),
    fc.constant({
      text: 'count(currentEventField.marks.all(currentEventField != "a")) > 0',
      holds: ({ marks = [] }: PlainObject) =>
        (marks as readonly PlainValue[]).some((mark) => mark !== null && mark !== 'a'),
    }),
  );
}

function attribute(item: PlainObject | undefined, name: string): PlainValue {
  return item?.[name] ?? null;
}

/** Paths that give a value of a type. */
export function pathPrograms(type: PlainType, tie: Tie): readonly fc.Arbitrary<Program>[] {
  switch (type) {
    case 'string':
      return [oneOfItems(type, 'sku', tie), tagAt(tie), label(tie), firstKey];
    case 'integer':
      return [oneOfItems(type, 'quantity', tie)];
    case 'listString':
      return [
        fc.constant(atom(type, `${ITEMS}.sku}`, (payload) => projected(itemsOf(payload), 'sku'))),
        allItems('sku', type, tie),
        marks,
        tagsLike(tie),
        fc.constant(
          atom(type, `${LABELS}.keys()}`, (payload) => {
            const labels = fieldValue(payload, 'labels', 'listObject');
            return labels === null ? null : Object.keys(labels);
          }),
        ),
      ];
    case 'listInteger':
      return [allItems('quantity', type, tie)];
    case 'listObject':
      return [
        itemTest(tie).map(({ text, holds }) =>
          atom(type, `${ITEMS}.all(${text})}`, (payload) => matching(payload, holds)),
        ),
      ];
    default:
      return [];
  }
}

function matching(
  payload: GeneratedPayload,
  holds: ItemTest['holds'],
): readonly PlainObject[] | null {
  return itemsOf(payload)?.filter((item) => holds(item, payload)) ?? null;
}

function projected(items: readonly PlainObject[] | null, name: string): PlainValue {
  return items?.map((item) => attribute(item, name)) ?? null;
}

function oneOfItems(type: PlainType, name: string, tie: Tie): fc.Arbitrary<Program> {
  return fc.tuple(fc.constantFrom('first', 'last'), itemTest(tie)).map(([end, { text, holds }]) =>
    atom(type, `${ITEMS}.${end}(${text}).${name}}`, (payload) => {
      const found = matching(payload, holds) ?? [];
      return attribute(end === 'first' ? found[0] : found.at(-1), name);
    }),
  );
}

function allItems(name: string, type: PlainType, tie: Tie): fc.Arbitrary<Program> {
  return itemTest(tie).map(({ text, holds }) =>
    atom(type, `${ITEMS}.all(${text}).${name}}`, (payload) =>
      projected(matching(payload, holds), name),
    ),
  );
}

/** lists inside a collection flatten, a missing one contributes nothing. */
const marks = fc.constant(
  atom('listString', `${ITEMS}.marks}`, (payload) => {
    const items = itemsOf(payload);
    if (items === null) return null;
    return items.flatMap(({ marks: own }) => (own as readonly PlainValue[] | undefined) ?? []);
  }),
);

function tagsLike(tie: Tie): fc.Arbitrary<Program> {
  return tie('string').map((wanted) =>
    atom(
      'listString',
      `@event{${GENERATED_EVENT}.tags.all(currentEventField == ${operand(wanted, 5)})}`,
      (payload) => {
        const tags = fieldValue(payload, 'tags', 'listString') as readonly PlainValue[] | null;
        return tags?.filter((tag) => tag === wanted.run(payload)) ?? null;
      },
    ),
  );
}

function tagAt(tie: Tie): fc.Arbitrary<Program> {
  return tie('integer').map((index) =>
    atom('string', `@event{${GENERATED_EVENT}.tags.at(${index.text})}`, (payload) => {
      const tags = fieldValue(payload, 'tags', 'listString') as readonly PlainValue[] | null;
      const place = index.run(payload);
      if (tags === null || typeof place !== 'bigint' || place < 0n) return null;
      return tags[Number(place)] ?? null;
    }),
  );
}

function label(tie: Tie): fc.Arbitrary<Program> {
  const key = fc.oneof(
    fc
      .constantFrom('k', 'Email', 'x y', 'absent', '__proto__', 'constructor')
      .map((name) => atom('string', `'${name}'`, () => name)),
    tie('string'),
  );
  return key.map((name) =>
    atom('string', `${LABELS}.entry(${name.text})}`, (payload) => {
      const labels = fieldValue(payload, 'labels', 'listObject') as PlainObject | null;
      const wanted = name.run(payload);
      if (labels === null || typeof wanted !== 'string') return null;
      return Object.hasOwn(labels, wanted) ? (labels[wanted] ?? null) : null;
    }),
  );
}

const firstKey = fc.constant(
  atom('string', `${LABELS}.firstEntryKey()}`, (payload) => {
    const labels = fieldValue(payload, 'labels', 'listObject') as PlainObject | null;
    return labels === null ? null : (Object.keys(labels)[0] ?? null);
  }),
);
