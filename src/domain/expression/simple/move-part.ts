/** Moving clauses and groups without a mouse: along their level, into a neighbouring group and out of the own one. */
import type { ClauseForm, ClauseGroup, ClausePart } from './clause-form.ts';
import { changeGroup, findPart, parentOf } from './edit-form.ts';

export type MoveDirection = 'up' | 'down' | 'in' | 'out';

/** The form after a move; undefined where there is no way. */
export function movePart(
  form: ClauseForm,
  id: number,
  direction: MoveDirection,
): ClauseForm | undefined {
  const parent = parentOf(form, id);
  const part = findPart(form, id);
  if (parent === undefined || part === undefined) return undefined;
  const index = parent.parts.indexOf(part);
  switch (direction) {
    case 'up':
      return index === 0 ? undefined : moveAlong(form, parent, index, index - 1);
    case 'down':
      return index === parent.parts.length - 1
        ? undefined
        : moveAlong(form, parent, index, index + 1);
    case 'in':
      return moveIn(form, parent, part, index);
    case 'out':
      return moveOut(form, parent, part);
  }
}

function moveAlong(form: ClauseForm, parent: ClauseGroup, from: number, to: number): ClauseForm {
  return changeGroup(form, parent.id, (parts) => {
    const moved = parts[from];
    return moved ? parts.toSpliced(from, 1).toSpliced(to, 0, moved) : parts;
  });
}

/** Into the group before, at its end; else into the group behind, at its start. */
function moveIn(
  form: ClauseForm,
  parent: ClauseGroup,
  part: ClausePart,
  index: number,
): ClauseForm | undefined {
  const before = parent.parts[index - 1];
  const behind = parent.parts[index + 1];
  const target = before?.kind === 'group' ? before : behind?.kind === 'group' ? behind : undefined;
  if (target === undefined) return undefined;
  const without = changeGroup(form, parent.id, (parts) => parts.filter((one) => one !== part));
  return changeGroup(without, target.id, (parts) =>
    target === before ? [...parts, part] : [part, ...parts],
  );
}

/** Out of the group, right behind it; a group that is left empty goes. */
function moveOut(form: ClauseForm, parent: ClauseGroup, part: ClausePart): ClauseForm | undefined {
  const outer = parentOf(form, parent.id);
  if (outer === undefined) return undefined;
  const index = outer.parts.indexOf(parent);
  const rest = { ...parent, parts: parent.parts.filter((one) => one !== part) };
  const remaining: readonly ClausePart[] = rest.parts.length === 0 ? [part] : [rest, part];
  return changeGroup(form, outer.id, (parts) => parts.toSpliced(index, 1, ...remaining));
}
