import { describe, expect, it } from 'vitest';
import { newEvent, type EventDefinition, type RememberedParts } from '#domain/event';
import { addClause, clauseField, EMPTY_FORM, mute, type ClauseForm } from '#domain/expression';
import { ACME_IDENTITY_TYPES, bookingSchema } from '#testing';
import { definitionActions } from './definition-actions.ts';

const random = { bytes: (count: number) => new Uint8Array(count).fill(9) };

function aDraft() {
  const schema = bookingSchema();
  let definition: EventDefinition = newEvent('unitaryRuleBased', [], random);
  let clauses: ClauseForm | null = null;
  const remembered: { current: RememberedParts | undefined } = { current: undefined };
  const actions = definitionActions(
    {
      read: () => definition,
      readClauses: () => clauses,
      write: (next, nextClauses = clauses) => {
        definition = next;
        clauses = nextClauses;
      },
      note: () => {},
      remembered,
    },
    { schema: () => schema, identityTypes: ACME_IDENTITY_TYPES, random },
  );
  return { actions, schema, read: () => definition, readClauses: () => clauses };
}

describe('the actions of the form', () => {
  it('rename the event in its expressions too', () => {
    const { actions, read } = aDraft();
    actions.writeCondition('@event{event1.eventType} == "x"');
    actions.rename('Booked');
    expect(read()).toMatchObject({
      name: 'Booked',
      condition: '@event{Booked.eventType} == "x"',
    });
  });

  it('keep references through names that are not valid yet', () => {
    const { actions, read } = aDraft();
    actions.writeCondition('@event{event1.eventType} == "x"');
    for (const name of ['', '9', 'a-b c', 'Booked']) actions.rename(name);
    expect(read()).toMatchObject({ condition: '@event{Booked.eventType} == "x"' });
  });

  it('write what the clauses stand for, and take them along', () => {
    const { actions, schema, read, readClauses } = aDraft();
    actions.chooseSchema(schema);
    const added = addClause(
      EMPTY_FORM,
      EMPTY_FORM.id,
      clauseField(schema, '_acme.booking.breakfast'),
    );
    actions.writeClauses(mute(added.form, added.focus, true));
    expect(read()).toMatchObject({ condition: '' });
    actions.writeClauses(added.form);
    expect(read()).toMatchObject({ condition: '@event{event1._acme.booking.breakfast} == true' });
    actions.rename('Booked');
    expect(read()).toMatchObject({ condition: '@event{Booked._acme.booking.breakfast} == true' });
    expect(readClauses()).toEqual(added.form);
    actions.chooseSchema(schema);
    expect(readClauses()).toBeNull();
  });

  it('fill in what a schema brings', () => {
    const { actions, schema, read } = aDraft();
    actions.chooseSchema(schema);
    expect(read().fields).toEqual(expect.arrayContaining(['_id', 'timestamp']));
    expect(read().schema?.id).toBe(schema.id);
  });

  it('lose nothing when the kind is switched away and back', () => {
    const { actions, read } = aDraft();
    actions.writeCondition('@event{event1.eventType} == "x"');
    actions.chooseEventIdType('systemGenerated');
    const generated = read();
    expect(generated).toMatchObject({ eventIdType: 'systemGenerated' });
    actions.chooseType('business');
    expect(read()).toMatchObject({
      type: 'business',
      condition: '@event{event1.eventType} == "x"',
    });
    actions.chooseType('unitary');
    actions.chooseEventIdType('systemGenerated');
    expect(read()).toEqual(generated);
  });
});
