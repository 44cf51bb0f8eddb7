/** Sets of rules against which an index can do least, a thousand each. */
import { Dice } from './dice.ts';
import { EVENT_TYPE, fieldsFor } from './field-plan.ts';
import { all, not, oneSided, textTest } from './rules.ts';
import type { Rule, Test } from './rule.ts';

const SIZE = 1000;

function set(seed: number, draw: (dice: Dice) => Rule): readonly Rule[] {
  return Array.from({ length: SIZE }, (_, index) =>
    draw(new Dice(Math.imul(seed * SIZE + index + 1, 0xc2b2_ae35))),
  );
}

/** Drawn when asked for; the order is that of the report. */
export const ADVERSARIAL_SETS: Readonly<Record<string, () => readonly Rule[]>> = {
  'one-sided ranges': () => set(1, range),
  'negated contains': () => set(2, (dice) => not(contains(dice))),
  negations: () => set(3, negation),
  'one event type, with ranges': () => set(4, (dice) => all([COMMONEST_TYPE, range(dice)])),
  contains: () => set(5, contains),
};

const COMMONEST_TYPE: Test = {
  is: 'equal',
  field: { path: EVENT_TYPE.path, type: EVENT_TYPE.type },
  value: 'web.webpagedetails.pageViews',
};

function range(dice: Dice): Rule {
  return all(oneSided(dice, dice.pick(fieldsFor('range'))));
}

function contains(dice: Dice): Rule {
  return textTest({ dice, type: '' }, ['contains']);
}

function negation(dice: Dice): Rule {
  const plan = dice.pick(fieldsFor('equality'));
  const field = { path: plan.path, type: plan.type };
  const equal: Test = { is: 'equal', field, value: plan.draw(dice) };
  return dice.chance(0.5) ? not(equal) : not(all([equal, range(dice)]));
}
