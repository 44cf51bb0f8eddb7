import { describe, expect, it } from 'vitest';
import { bookingSchema } from '#testing';
import { check } from '../check/checker.ts';
import { eventScope } from '../shapes/event-scope.ts';
import { shapeOfSchema } from '../shapes/schema-shape.ts';
import { parse } from '../syntax/parser.ts';
import { EMPTY_FORM, partsOf, type ClauseForm } from './clause-form.ts';
import { clauseField } from './clause-field.ts';
import {
  addClause,
  addGroup,
  chooseField,
  chooseJoin,
  chooseOperator,
  chooseValues,
  duplicatePart,
  mute,
  removePart,
} from './edit-form.ts';
import { movePart } from './move-part.ts';
import { readClauseForm } from './read-form.ts';
import { isFormOf, renameEventInForm, withLeftOvers } from './reconcile.ts';
import { storedClauseForm } from './stored-form.ts';
import { writeClauseForm } from './write-form.ts';

const schema = bookingSchema();
const scope = eventScope('E', shapeOfSchema(schema));
const owner = { eventName: 'E', schema };

function formOf(text: string): ClauseForm {
  const reading = readClauseForm(check(parse(text), scope, 'condition'), schema);
  if (!('form' in reading)) throw new Error(JSON.stringify(reading));
  return reading.form;
}

const text = (form: ClauseForm): string => writeClauseForm(form, owner).text;

function field(path: string) {
  const found = clauseField(schema, path);
  if (!found) throw new Error(path);
  return found;
}

/** Id of the first clause on a field. */
function idOf(form: ClauseForm, name: string): number {
  const part = partsOf(form).find((one) => one.kind === 'clause' && one.field.endsWith(name));
  if (!part) throw new Error(name);
  return part.id;
}

const a = '@event{E._acme.booking.nights} == 1';
const b = '@event{E._acme.booking.price} > 2.0';
const c = "@event{E._acme.person.email} == 'x'";

describe('editing a clause form', () => {
  it('builds a condition from nothing', () => {
    const one = addClause(EMPTY_FORM, EMPTY_FORM.id, field('_acme.booking.nights'));
    expect(text(one.form)).toBe('');
    const filled = chooseValues(one.form, one.focus, ['10 000']);
    expect(text(filled)).toBe('@event{E._acme.booking.nights} == 10000');
    const group = addGroup(filled, filled.id);
    const chosen = chooseField(group.form, group.focus, field('_acme.booking.status'), schema);
    const complete = chooseValues(chosen, group.focus, ['open']);
    expect(text(complete)).toBe(
      '@event{E._acme.booking.nights} == 10000 and (@event{E._acme.booking.status} == "open")',
    );
    const second = addClause(complete, group.focus - 1, field('_acme.booking.breakfast'));
    expect(text(second.form)).toBe(
      '@event{E._acme.booking.nights} == 10000 and (@event{E._acme.booking.status} == "open" or @event{E._acme.booking.breakfast} == true)',
    );
  });

  it('changes only the clause that is edited', () => {
    const form = formOf(`${c}\n  and ( ${a} or\n ${b} )`);
    expect(text(chooseValues(form, idOf(form, 'nights'), ['5']))).toBe(
      `${c}\n  and ( @event{E._acme.booking.nights} == 5 or\n ${b} )`,
    );
  });

  it.each([
    ['up', 'price', `${b} and ${a} and ${c}`],
    ['down', 'price', `${a} and ${c} and ${b}`],
    ['up', 'nights', undefined],
    ['down', 'email', undefined],
    ['in', 'price', undefined],
    ['out', 'price', undefined],
  ] as const)('moves %s %s', (direction, name, expected) => {
    const form = formOf(`${a} and ${b} and ${c}`);
    const moved = movePart(form, idOf(form, name), direction);
    expect(moved && text(moved)).toBe(expected);
  });

  it('moves into and out of groups', () => {
    const form = formOf(`${a} and (${b} or ${c})`);
    const inside = movePart(form, idOf(form, 'nights'), 'in');
    expect(inside && text(inside)).toBe(`(${a} or ${b} or ${c})`);
    const outside = movePart(form, idOf(form, 'email'), 'out');
    expect(outside && text(outside)).toBe(`${a} and (${b}) and ${c}`);
  });

  it('removes, and gives the focus to the neighbour', () => {
    const form = formOf(`${a} and (${b})`);
    const removed = removePart(form, idOf(form, 'price'));
    expect(text(removed.form)).toBe(a);
    expect(removed.focus).toBe(idOf(form, 'nights'));
    expect(text(removePart(removed.form, idOf(form, 'nights')).form)).toBe('');
  });

  it('duplicates with new ids', () => {
    const form = formOf(`${a} and (${b} or ${c})`);
    const group = form.parts[1];
    const copy = duplicatePart(form, group?.id ?? 0);
    expect(text(copy.form)).toBe(`${a} and (${b} or ${c}) and (${b} or ${c})`);
    const ids = partsOf(copy.form).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves muted parts out and takes them in again to the letter', () => {
    const written = `${a}  and (${b}\n or ${c})`;
    const form = formOf(written);
    const muted = mute(form, idOf(form, 'price'), true);
    expect(text(muted)).toBe(`${a}  and (${c})`);
    expect(text(mute(muted, idOf(form, 'price'), false))).toBe(written);
    const group = form.parts[1]?.id ?? 0;
    expect(text(mute(form, group, true))).toBe(a);
  });

  it('keeps the meaning of a nested level when the outer one changes', () => {
    const form = formOf(`${a} or ${b} and ${c}`);
    expect(text(chooseJoin(form, form.id, 'and'))).toBe(`${a} and (${b} and ${c})`);
  });

  it('keeps "between" one clause beside an or', () => {
    const pair = '@event{E._acme.booking.price} >= 1.0 and @event{E._acme.booking.price} <= 2.0';
    const form = formOf(`${a} and ${pair}`);
    expect(text(chooseJoin(form, form.id, 'or'))).toBe(`${a} or (${pair})`);
  });

  it('carries values over from operator to operator where they make sense', () => {
    const form = formOf(b);
    const id = idOf(form, 'price');
    expect(text(chooseOperator(form, id, 'isOneOf'))).toBe(
      'in(@event{E._acme.booking.price}, [2.0])',
    );
    const moment = chooseField(form, id, field('_acme.booking.bookedAt'), schema);
    expect(text(moment)).toBe('');
    const recent = chooseOperator(moment, id, 'inLast');
    expect(text(chooseValues(recent, id, ['3', 'months']))).toBe(
      'inLastMonths(@event{E._acme.booking.bookedAt}, 3)',
    );
  });

  it('keeps what was muted or unfinished when the text is changed elsewhere', () => {
    const form = formOf(`${a} and ${b}`);
    const muted = mute(form, idOf(form, 'price'), true);
    const after = withLeftOvers(formOf(c), muted, owner);
    expect(text(after)).toBe(c);
    expect(text(mute(after, idOf(after, 'price'), false))).toBe(`${c} and ${b}`);
  });

  it('comes back from storage as it went, and nothing else does', () => {
    const form = mute(formOf(`${a} and (${b} or ${c})`), 2, true);
    expect(storedClauseForm(JSON.parse(JSON.stringify(form)))).toEqual(form);
    const [clause] = form.parts;
    for (const other of [
      undefined,
      null,
      [],
      { kind: 'group' },
      { ...form, join: 'xor' },
      { ...form, parts: [{ ...clause, operator: 'constructor' }] },
      { ...form, parts: [clause, clause] },
    ]) {
      expect(storedClauseForm(other)).toBeNull();
    }
  });

  it('follows a new name of the event', () => {
    const form = formOf(`${a} and ${b}`);
    const renamed = renameEventInForm(form, 'E', 'F');
    expect(
      isFormOf(renamed, `${a} and ${b}`.replaceAll('{E.', '{F.'), { ...owner, eventName: 'F' }),
    ).toBe(true);
  });
});
