import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingSchema } from '#testing';
import { allFields } from '#domain/schema';
import { check } from '../check/checker.ts';
import { eventScope } from '../shapes/event-scope.ts';
import { shapeOfSchema } from '../shapes/schema-shape.ts';
import { parse } from '../syntax/parser.ts';
import {
  EMPTY_FORM,
  partsOf,
  type Clause,
  type ClauseForm,
  type ClausePart,
} from './clause-form.ts';
import { clauseField, type ClauseField } from './clause-field.ts';
import { addClause, addGroup, chooseJoin, duplicatePart, mute, removePart } from './edit-form.ts';
import { movePart } from './move-part.ts';
import { hasCaseSwitch, operatorRow, operatorsFor, WINDOW_UNITS } from './operators.ts';
import { readClauseForm } from './read-form.ts';
import { writeClauseForm } from './write-form.ts';

const schema = bookingSchema();
const scope = eventScope('E', shapeOfSchema(schema));
const owner = { eventName: 'E', schema };
const numRuns = Number(process.env['DECLIC_LAWS_RUNS'] ?? 300);

const fields = allFields(schema)
  .map(({ path }) => clauseField(schema, path))
  .filter((field) => field !== undefined);

const EXAMPLES: Readonly<Record<ClauseField['type'], fc.Arbitrary<string>>> = {
  string: fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text.trim() !== ''),
  integer: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  decimal: fc.constantFrom('0', '-1.5', '12,25', '1 000.5', '3'),
  boolean: fc.constantFrom('true', 'false'),
  dateOnly: fc.constantFrom('2026-03-01', '2024-02-29'),
  dateTimeOnly: fc.constant('2026-03-01T10:00:00'),
  dateTime: fc.constantFrom('2026-03-01T10:00:00Z', '2026-03-01T10:00:00.5+01:00'),
  duration: fc.constant('PT15M'),
};

/** A finished clause on any field, with any operator of its kind. */
const clauseArbitrary: fc.Arbitrary<Clause> = fc.constantFrom(...fields).chain((field) =>
  fc.constantFrom(...operatorsFor(field.kind)).chain((operator) =>
    fc
      .record({
        values: fc.array(EXAMPLES[field.type], { minLength: 2, maxLength: 3 }),
        count: fc.nat({ max: 99 }).map(String),
        unit: fc.constantFrom(...WINDOW_UNITS),
        ignoreCase: fc.boolean(),
      })
      .map(({ values, count, unit, ignoreCase }): Clause => {
        const shape = operatorRow(operator).values;
        const chosen = {
          none: [],
          one: values.slice(0, 1),
          two: values.slice(0, 2),
          many: values,
          window: [count, unit],
          size: ['>=', count],
        }[shape];
        return {
          kind: 'clause',
          id: 0,
          field: field.path,
          operator,
          ignoreCase: ignoreCase && hasCaseSwitch(operator, field.kind),
          values: chosen,
          muted: false,
        };
      }),
  ),
);

/** A form as a person builds it: clauses and groups added, moved, muted, removed in any order. */
const formArbitrary: fc.Arbitrary<ClauseForm> = fc
  .array(fc.record({ step: fc.nat({ max: 9 }), at: fc.nat(), clause: clauseArbitrary }), {
    maxLength: 12,
  })
  .map((steps) => steps.reduce(build, EMPTY_FORM));

function build(form: ClauseForm, step: { step: number; at: number; clause: Clause }): ClauseForm {
  const groups = [form, ...partsOf(form).filter((part) => part.kind === 'group')];
  const group = groups[step.at % groups.length] ?? form;
  const parts = partsOf(form);
  const part = parts[step.at % Math.max(parts.length, 1)];
  switch (part === undefined ? 0 : step.step) {
    case 4:
      return addGroup(form, group.id).form;
    case 5:
      return chooseJoin(form, group.id, step.at % 2 === 0 ? 'or' : 'and');
    case 6:
      return mute(form, part?.id ?? 0, !part?.muted);
    case 7:
      return removePart(form, part?.id ?? 0).form;
    case 8:
      return duplicatePart(form, part?.id ?? 0).form;
    case 9: {
      const direction = (['up', 'down', 'in', 'out'] as const)[step.at % 4] ?? 'up';
      return movePart(form, part?.id ?? 0, direction) ?? form;
    }
    default: {
      const added = addClause(form, group.id);
      return fill(added.form, added.focus, step.clause);
    }
  }
}

function fill(form: ClauseForm, id: number, clause: Clause): ClauseForm {
  const visit = (part: ClausePart): ClausePart => {
    if (part.kind === 'group') return { ...part, parts: part.parts.map(visit) };
    return part.id === id ? { ...clause, id } : part;
  };
  return visit(form) as ClauseForm;
}

const read = (text: string) => readClauseForm(check(parse(text), scope, 'condition'), schema);

describe('laws of the clause form', () => {
  it('every clause is read back as it was built', () => {
    fc.assert(
      fc.property(clauseArbitrary, (clause) => {
        const { text } = writeClauseForm({ ...EMPTY_FORM, parts: [{ ...clause, id: 1 }] }, owner);
        const reading = read(text);
        const [only] = 'form' in reading ? reading.form.parts : [];
        expect(only).toMatchObject({
          field: clause.field,
          operator: clause.operator,
          ignoreCase: clause.ignoreCase,
        });
        const again = only?.kind === 'clause' ? { ...only, source: undefined } : undefined;
        const { source: _, ...bare } = again ?? clause;
        expect(writeClauseForm({ ...EMPTY_FORM, parts: [bare] }, owner).text).toBe(text);
      }),
      { numRuns },
    );
  });

  it('whatever a person does, the text is a condition without errors that draws as the same clauses', () => {
    fc.assert(
      fc.property(formArbitrary, (form) => {
        const { text, ranges } = writeClauseForm(form, owner);
        if (text === '') return;
        const checked = check(parse(text), scope, 'condition');
        expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        const reading = readClauseForm(checked, schema);
        if (!('form' in reading)) throw new Error(JSON.stringify(reading));
        expect(writeClauseForm(reading.form, owner).text).toBe(text);
        for (const { start, end } of ranges.values()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns },
    );
  });
});
