import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFields } from '#domain/schema';
import { bookingSchema } from '#testing';
import { leafIndex } from './leaves.ts';
import {
  countSelected,
  normaliseSelection,
  selectedLeaves,
  selectField,
  selectFields,
  selectionCovers,
  selectionState,
  unknownFields,
  unselectField,
} from './selection.ts';

const schema = bookingSchema();
const leaves = leafIndex(schema).leaves.map(({ path }) => path);
const selectable = allFields(schema)
  .map(({ path }) => path)
  .filter((path) => leafIndex(schema).under(path));
const selections = fc.subarray(leaves).chain((some) => fc.shuffledSubarray(some));
const nodes = fc.constantFrom(...selectable);
const nothing = new Map<string, unknown>();

describe('leaves', () => {
  it('are scalars, lists of scalars and maps; a list of objects has those of its elements', () => {
    expect(leaves).toEqual([
      '_id',
      'timestamp',
      'eventType',
      'identityMap',
      'tags',
      '_acme.person.email',
      '_acme.person.crmId',
      '_acme.booking.bookingId',
      '_acme.booking.status',
      '_acme.booking.currency',
      '_acme.booking.nights',
      '_acme.booking.price',
      '_acme.booking.breakfast',
      '_acme.booking.arrival',
      '_acme.booking.bookedAt',
      '_acme.guests[].guestId',
      '_acme.guests[].name',
      '_acme.guests[].age',
      '_acme.notes',
      "_acme.odd.'first name'",
      "_acme.odd.'3h'",
      '_experience.campaign.orchestration.eventID',
      '_experience.campaign.orchestration.originJourneyID',
    ]);
  });
});

describe('selecting', () => {
  it('an object selects everything under it', () => {
    expect(selectField(['tags'], '_acme.guests', schema)).toEqual([
      'tags',
      '_acme.guests[].guestId',
      '_acme.guests[].name',
      '_acme.guests[].age',
    ]);
  });

  it('keeps the selection itself when nothing is added', () => {
    const selection = ['tags', '_id'];
    expect(selectFields(selection, ['_id', 'nowhere'], schema)).toBe(selection);
  });

  it('leaves what is locked when the object around it is unselected', () => {
    const selection = selectField([], '_acme.person', schema);
    const locked = new Map([['_acme.person.crmId', 'schemaRequired']]);
    expect(unselectField(selection, '_acme', schema, locked)).toEqual(['_acme.person.crmId']);
  });

  it('can drop a path that the schema lost', () => {
    expect(unknownFields(['_id', '_acme.gone'], schema)).toEqual(['_acme.gone']);
    expect(unselectField(['_id', '_acme.gone'], '_acme.gone', schema, nothing)).toEqual(['_id']);
  });

  it('reads the ways in which a path may be written', () => {
    const paths = (written: string) => selectedLeaves([written], schema).map(({ path }) => path);
    expect(paths('tags[]')).toEqual(['tags']);
    expect(paths('identityMap.ECID[].id')).toEqual(['identityMap']);
    expect(paths('identityMap{}[].id')).toEqual(['identityMap']);
    expect(paths('_acme.notes.anything')).toEqual(['_acme.notes']);
    expect(paths('_acme.person')).toEqual(['_acme.person.email', '_acme.person.crmId']);
    expect(paths('constructor')).toEqual([]);
    expect(paths('tags.length')).toEqual([]);
  });
});

describe('laws of the selection', () => {
  it('selecting a node makes it all, whatever was selected before', () => {
    fc.assert(
      fc.property(selections, nodes, (selection, node) => {
        expect(selectionState(selectField(selection, node, schema), node, schema)).toBe('all');
      }),
    );
  });

  it('unselecting a node makes it none, unless something is locked', () => {
    fc.assert(
      fc.property(selections, nodes, fc.subarray(leaves), (selection, node, some) => {
        const locked = new Map(some.map((path) => [path, true]));
        const left = unselectField(selection, node, schema, locked);
        expect(unselectField(left, node, schema, nothing)).toEqual(
          unselectField(selection, node, schema, nothing),
        );
        expect(
          selection.filter((path) => locked.has(path)).every((path) => left.includes(path)),
        ).toBe(true);
      }),
    );
  });

  it('selecting and unselecting touch nothing outside the node, and keep the order', () => {
    fc.assert(
      fc.property(selections, nodes, (selection, node) => {
        const under = new Set(
          leafIndex(schema)
            .under(node)
            ?.map(({ path }) => path),
        );
        const outside = (paths: readonly string[]) => paths.filter((path) => !under.has(path));
        const selected = selectField(selection, node, schema);
        expect(selected.slice(0, selection.length)).toEqual(selection);
        expect(outside(selected)).toEqual(outside(selection));
        expect(outside(unselectField(selection, node, schema, nothing))).toEqual(
          outside(selection),
        );
      }),
    );
  });

  it('is idempotent, and normalising keeps what is selected', () => {
    fc.assert(
      fc.property(selections, nodes, (selection, node) => {
        const once = selectField(selection, node, schema);
        expect(selectField(once, node, schema)).toBe(once);
        const normal = normaliseSelection(once, schema);
        expect(normal.toSorted()).toEqual(once.toSorted());
        expect(normaliseSelection(normal, schema)).toEqual(normal);
        expect(countSelected(normal, schema)).toBe(once.length);
        expect(normal).toEqual(leaves.filter((path) => once.includes(path)));
      }),
    );
  });

  it('the state of a node follows from its leaves, and covering means at least one', () => {
    fc.assert(
      fc.property(selections, nodes, (selection, node) => {
        const under = leafIndex(schema).under(node) ?? [];
        const count = under.filter(({ path }) => selection.includes(path)).length;
        const state = count === 0 ? 'none' : count === under.length ? 'all' : 'some';
        expect(selectionState(selection, node, schema)).toBe(state);
        expect(selectionCovers(selection, node, schema)).toBe(state !== 'none');
      }),
    );
  });
});
