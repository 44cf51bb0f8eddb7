/**
 * The rules of the workload. The n-th rule is the same whatever their number, and every twenty in a row hold the promised
 * shares: twelve conjunctions of equalities, four ranges, two tests of texts, one of a list, one mixture.
 */
import { Dice } from './dice.ts';
import {
  EVENT_TYPE,
  fieldsFor,
  ITEM_FIELDS,
  ITEM_LIST,
  type FieldPlan,
  type Use,
} from './field-plan.ts';
import type { Field, ListForm, Relation, Rule, RuleKind, Test } from './rule.ts';
import { EVENT_TYPES } from './vocabulary.ts';

export const BLOCK: readonly RuleKind[] = [
  'equalities',
  'range',
  'equalities',
  'equalities',
  'text',
  'equalities',
  'equalities',
  'range',
  'equalities',
  'equalities',
  'list',
  'equalities',
  'range',
  'equalities',
  'equalities',
  'text',
  'equalities',
  'mixture',
  'equalities',
  'range',
];

export interface WorkloadRule {
  readonly kind: RuleKind;
  readonly rule: Rule;
}

/** The first rules of the workload. */
export function workloadRules(count: number): readonly WorkloadRule[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = BLOCK[index % BLOCK.length] ?? 'equalities';
    return { kind, rule: DRAWS[kind](new Dice(Math.imul(index + 1, 0x85eb_ca6b))) };
  });
}

/** What the parts of a rule have in common: fields that events of one type carry. */
interface Draw {
  readonly dice: Dice;
  /** Of the events that the rule is about; empty for a rule about all. */
  readonly type: string;
}

/** The parts of a conjunction about one type of event, or now and then about all. */
function aboutType(dice: Dice, share: number, parts: (draw: Draw) => readonly Rule[]): Rule {
  // Definitions name rare types as often as those that most events are of.
  const type = dice.chance(share) ? dice.pick(EVENT_TYPES) : '';
  const named: readonly Rule[] = type === '' ? [] : [isType(type)];
  return all([...named, ...parts({ dice, type })]);
}

const DRAWS: Readonly<Record<RuleKind, (dice: Dice) => Rule>> = {
  equalities: (dice) =>
    aboutType(dice, 0.9, (draw) => {
      const count = dice.zipf([2, 1, 3], 0.5) + (draw.type === '' ? 1 : 0);
      return drawFields(draw, 'equality', count).map((plan) => equality(dice, plan));
    }),
  range: (dice) =>
    aboutType(dice, 0.96, (draw) => {
      const [plan] = drawFields(draw, 'range', 1);
      const range = dice.chance(0.5) ? oneSided(dice, plan) : twoSided(dice, plan);
      return [...maybeEquality(draw), ...range];
    }),
  text: (dice) => aboutType(dice, 0.85, (draw) => [...maybeEquality(draw), textTest(draw)]),
  list: (dice) => all([...(dice.chance(0.7) ? [commerceType(dice)] : []), someItem(dice)]),
  mixture: (dice) =>
    dice.chance(0.2)
      ? any([aboutType(dice, 1, oneEquality), aboutType(dice, 1, oneEquality)])
      : aboutType(dice, 0.95, dice.pick(MIXTURES)),
};

const MIXTURES: readonly ((draw: Draw) => readonly Rule[])[] = [
  (draw) => [any([anyEquality(draw), anyEquality(draw)]), anyEquality(draw)],
  (draw) => [anyEquality(draw), not(anyEquality(draw))],
  (draw) => [missing(draw), anyEquality(draw)],
  (draw) => [not(missing(draw)), not(textTest(draw)), anyEquality(draw)],
];

function asField({ path, type }: FieldPlan): Field {
  return { path, type };
}

function isType(value: string): Test {
  return { is: 'equal', field: asField(EVENT_TYPE), value };
}

function commerceType(dice: Dice): Test {
  return isType(dice.pick(EVENT_TYPES.filter((type) => type.startsWith('commerce.'))));
}

function drawFields({ dice, type }: Draw, use: Use, count: number): readonly FieldPlan[] {
  return dice.some(fieldsFor(use, type), count);
}

/** A rule about all events is narrowed by an equality, one about a type mostly. */
function maybeEquality(draw: Draw): readonly Rule[] {
  return draw.type === '' || draw.dice.chance(0.85) ? oneEquality(draw) : [];
}

function oneEquality(draw: Draw): readonly Rule[] {
  return [anyEquality(draw)];
}

function anyEquality({ dice, type }: Draw): Test {
  return equality(dice, dice.pick(fieldsFor('equality', type)));
}

function equality(dice: Dice, plan: FieldPlan): Test {
  const field = asField(plan);
  const value = plan.draw(dice);
  if (typeof value === 'boolean') return { is: 'equal', field, value };
  if (typeof value === 'number') {
    if (!dice.chance(0.15)) return { is: 'equal', field, value };
    return { is: 'oneOf', field, values: several(dice, () => Number(plan.draw(dice))) };
  }
  if (dice.chance(0.15)) {
    return { is: 'oneOf', field, values: several(dice, () => String(plan.draw(dice))) };
  }
  if (dice.chance(0.1)) return { is: 'equalIgnoringCase', field, value: value.toUpperCase() };
  return { is: 'equal', field, value };
}

function several<T>(dice: Dice, draw: () => T): readonly T[] {
  return [...new Set(Array.from({ length: dice.whole(2, 6) }, draw))];
}

export function oneSided(dice: Dice, plan: FieldPlan | undefined): readonly Test[] {
  if (!plan) return [];
  const relation = dice.pick<Relation>(['<', '<=', '>', '>=']);
  return [{ is: 'ordered', field: asField(plan), relation, value: orderable(dice, plan) }];
}

function twoSided(dice: Dice, plan: FieldPlan | undefined): readonly Test[] {
  if (!plan) return [];
  const field = asField(plan);
  const [low, high] = [orderable(dice, plan), orderable(dice, plan)].sort((a, b) =>
    a < b ? -1 : 1,
  );
  if (low === undefined || high === undefined) return [];
  return [
    { is: 'ordered', field, relation: dice.pick<Relation>(['>', '>=']), value: low },
    { is: 'ordered', field, relation: dice.pick<Relation>(['<', '<=']), value: high },
  ];
}

function orderable(dice: Dice, plan: FieldPlan): number | string {
  const value = plan.draw(dice);
  return typeof value === 'boolean' ? Number(value) : value;
}

type TextTest = 'starts' | 'contains' | 'ends';
const TEXT_TESTS: readonly TextTest[] = ['starts', 'contains', 'ends'];

/** A piece of a value that the field has, of three letters or more. */
export function textTest({ dice, type }: Draw, kinds = TEXT_TESTS): Test {
  const plan = dice.pick(fieldsFor('text', type));
  const value = String(plan.draw(dice));
  const is = dice.pick(kinds);
  const length = Math.min(value.length, dice.whole(3, 12));
  const start =
    is === 'starts'
      ? 0
      : is === 'ends'
        ? value.length - length
        : dice.whole(0, value.length - length);
  return { is, field: asField(plan), value: value.slice(start, start + length) };
}

function someItem(dice: Dice): Rule {
  const [sku, ...others] = ITEM_FIELDS.filter(({ uses }) => !uses.includes('carried'));
  if (!sku) throw new Error('elements have no SKU');
  const first: Test = { is: 'equal', field: asField(sku), value: String(sku.draw(dice)) };
  if (dice.chance(0.3)) return { is: 'someItem', list: ITEM_LIST, tests: [first], form: 'in' };
  const other = dice.pick(others);
  const tests = other.uses.includes('range') ? oneSided(dice, other) : [equality(dice, other)];
  const form = dice.pick<ListForm>(['count', 'first']);
  const asked = dice.chance(0.1) ? tests : dice.chance(0.5) ? [first] : [first, ...tests];
  return { is: 'someItem', list: ITEM_LIST, tests: asked, form };
}

function missing({ dice, type }: Draw): Test {
  return { is: 'missing', field: asField(dice.pick(fieldsFor('equality', type))) };
}

export function all(parts: readonly Rule[]): Rule {
  const [only] = parts;
  return only && parts.length === 1 ? only : { is: 'all', parts };
}

function any(parts: readonly Rule[]): Rule {
  return { is: 'any', parts };
}

export function not(part: Rule): Rule {
  return { is: 'not', part };
}
