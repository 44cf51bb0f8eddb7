import { isLeaf, type SelectionState } from '#domain/event';
import type { FieldNode, XdmSchema } from '#domain/schema';
import { shownChildren } from './shown-fields.ts';

/**
 * The states of all check boxes of a schema in one walk. `selectionState` of the domain tells the same of one field,
 * but reads the whole selection for it: too much for every row of a schema of thousands of fields.
 */
export function selectionStates(
  schema: XdmSchema,
  selection: readonly string[],
): (field: FieldNode) => SelectionState {
  const selected = new Set(selection);
  const states = new Map<string, SelectionState>();

  /** What is shown below a map is selected with the map, as a whole. */
  const cover = (fields: readonly FieldNode[], state: SelectionState): void => {
    for (const field of fields) {
      states.set(field.path, state);
      cover(shownChildren(field), state);
    }
  };

  const visit = (field: FieldNode): SelectionState => {
    let state: SelectionState;
    if (isLeaf(field)) {
      state = selected.has(field.path) ? 'all' : 'none';
      cover(shownChildren(field), field.type === 'map' ? state : 'none');
    } else {
      state = joined(shownChildren(field).map(visit));
    }
    states.set(field.path, state);
    return state;
  };

  for (const field of shownChildren(schema.root)) visit(field);
  return (field) => states.get(field.path) ?? 'none';
}

/** The state of a field from those of its parts. */
function joined(parts: readonly SelectionState[]): SelectionState {
  const [first = 'none'] = parts;
  return parts.every((part) => part === first) ? first : 'some';
}
