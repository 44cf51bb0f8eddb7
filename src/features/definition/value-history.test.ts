import { describe, expect, it } from 'vitest';
import { newEvent } from '#domain/event';
import { addClause, chooseValues, EMPTY_FORM, mute } from '#domain/expression';
import { toValues, type DefinitionValues } from './definition-values.ts';
import { recordChange, redo, startHistory, undo } from './value-history.ts';

const random = { bytes: (count: number) => new Uint8Array(count) };
const start = toValues(newEvent('unitaryRuleBased', [], random));
const named = (name: string): DefinitionValues => ({ ...start, name });

describe('the history of a form', () => {
  it('takes keystrokes in one control within a moment as one step', () => {
    let history = startHistory(start);
    history = recordChange(history, named('P'), 1000);
    history = recordChange(history, named('Pa'), 1300);
    history = recordChange(history, named('Par'), 1600);
    expect(undo(history).present).toEqual(start);
    expect(redo(undo(history)).present.name).toBe('Par');
  });

  it('begins a new step after a pause, and in another control', () => {
    let history = recordChange(startHistory(start), named('Paris'), 1000);
    history = recordChange(history, named('ParisView'), 5000);
    expect(undo(history).present.name).toBe('Paris');
    history = recordChange(history, { ...named('ParisView'), description: 'x' }, 5100);
    expect(undo(history).present.description).toBe('');
  });

  it('takes typing into a clause as one step, and every other change of clauses as its own', () => {
    const added = addClause(EMPTY_FORM, EMPTY_FORM.id).form;
    const typed = (value: string): DefinitionValues => ({
      ...start,
      condition: value,
      clauses: chooseValues(added, 1, [value]),
    });
    let history = recordChange(startHistory(start), { ...start, clauses: added }, 1000);
    history = recordChange(history, typed('1'), 1100);
    history = recordChange(history, typed('10'), 1200);
    history = recordChange(history, { ...start, clauses: mute(added, 1, true) }, 1300);
    expect(undo(history).present).toEqual(typed('10'));
    expect(undo(undo(history)).present.clauses).toEqual(added);
    expect(undo(undo(undo(history))).present.clauses).toBeNull();
  });

  it('forgets what was undone once something else is done', () => {
    const history = undo(recordChange(startHistory(start), named('A'), 1000));
    expect(redo(recordChange(history, named('B'), 9000)).present.name).toBe('B');
  });

  it('does not count a change that changes nothing', () => {
    const history = startHistory(start);
    expect(recordChange(history, { ...start }, 1000)).toBe(history);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });
});
