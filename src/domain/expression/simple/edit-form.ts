/** What a person does to a clause form: each edit gives a new form; parts that it does not touch stay the same objects. */
import { clauseField, type ClauseField } from './clause-field.ts';
import {
  freshId,
  newClause,
  partsOf,
  type Clause,
  type ClauseForm,
  type ClauseGroup,
  type ClausePart,
  type Join,
} from './clause-form.ts';
import { hasCaseSwitch, operatorRow, operatorsFor, type ClauseOperator } from './operators.ts';
import type { XdmSchema } from '#domain/schema';

/** An edit and the part that the person looks at next. */
export interface Edited {
  readonly form: ClauseForm;
  readonly focus: number;
}

/** Adds a clause at the end of a group. */
export function addClause(form: ClauseForm, groupId: number, field?: ClauseField): Edited {
  const id = freshId(form);
  const clause = field ? withField(newClause(id), field) : newClause(id);
  return { form: changeGroup(form, groupId, (parts) => [...parts, clause]), focus: id };
}

/** Adds a group with an empty clause; it joins the other way, which is what nesting is for. */
export function addGroup(form: ClauseForm, groupId: number): Edited {
  const id = freshId(form);
  const outer = findPart(form, groupId);
  const join: Join = outer?.kind === 'group' && outer.join === 'and' ? 'or' : 'and';
  const clause = newClause(id + 1);
  const group: ClauseGroup = { kind: 'group', id, join, parts: [clause], muted: false };
  return { form: changeGroup(form, groupId, (parts) => [...parts, group]), focus: clause.id };
}

/** Changes how the elements of a level are joined. */
export function chooseJoin(form: ClauseForm, groupId: number, join: Join): ClauseForm {
  return changePart(form, groupId, (part) => (part.kind === 'group' ? { ...part, join } : part));
}

/** Gives a clause another field; operator and values stay where the new field knows them. */
export function chooseField(
  form: ClauseForm,
  id: number,
  field: ClauseField,
  schema: XdmSchema,
): ClauseForm {
  return changeClause(form, id, (clause) => {
    const before = clauseField(schema, clause.field);
    const keepsValues = before !== undefined && before.type === field.type;
    return withField(keepsValues ? clause : { ...clause, values: [] }, field);
  });
}

/** Gives a clause another operator; values stay when the new operator takes the same sort. */
export function chooseOperator(form: ClauseForm, id: number, operator: ClauseOperator): ClauseForm {
  return changeClause(form, id, (clause) => ({
    ...clause,
    operator,
    values: carriedValues(clause, operator),
  }));
}

/** Gives a clause other values. */
export function chooseValues(form: ClauseForm, id: number, values: readonly string[]): ClauseForm {
  return changeClause(form, id, (clause) => ({ ...clause, values }));
}

/** Turns the case switch of a clause. */
export function chooseCase(form: ClauseForm, id: number, ignoreCase: boolean): ClauseForm {
  return changeClause(form, id, (clause) => ({ ...clause, ignoreCase }));
}

/** Leaves a part out of the condition, or takes it in again. */
export function mute(form: ClauseForm, id: number, muted: boolean): ClauseForm {
  return changePart(form, id, (part) => ({ ...part, muted }));
}

/** Takes a part away; the focus goes to its neighbour, else to its group. */
export function removePart(form: ClauseForm, id: number): Edited {
  const parent = parentOf(form, id);
  if (parent === undefined) return { form, focus: form.id };
  const index = parent.parts.findIndex((part) => part.id === id);
  const next = parent.parts[index + 1] ?? parent.parts[index - 1];
  const changed = changeGroup(form, parent.id, (parts) => parts.filter((part) => part.id !== id));
  // A group that was emptied goes too, unless it is the condition itself.
  return parent.parts.length === 1 && parent.id !== form.id
    ? removePart(changed, parent.id)
    : { form: changed, focus: next?.id ?? parent.id };
}

/** Puts a copy of a part right behind it. */
export function duplicatePart(form: ClauseForm, id: number): Edited {
  const parent = parentOf(form, id);
  const part = findPart(form, id);
  if (parent === undefined || part === undefined) return { form, focus: id };
  const copy = renumbered(part, freshId(form)).part;
  const index = parent.parts.indexOf(part);
  return {
    form: changeGroup(form, parent.id, (parts) => parts.toSpliced(index + 1, 0, copy)),
    focus: copy.id,
  };
}

/** A part with new ids from `first` on; the next free id comes with it. */
export function renumbered(part: ClausePart, first: number): { part: ClausePart; next: number } {
  if (part.kind === 'clause') return { part: { ...part, id: first }, next: first + 1 };
  let next = first + 1;
  const parts: ClausePart[] = [];
  for (const inner of part.parts) {
    const copied = renumbered(inner, next);
    parts.push(copied.part);
    next = copied.next;
  }
  // The gaps speak of the former ids; brackets and white space around stay.
  const layout = part.layout && { ...part.layout, gaps: [] };
  return { part: { ...part, id: first, parts, ...(layout && { layout }) }, next };
}

/** The part with an id. */
export function findPart(form: ClauseForm, id: number): ClausePart | undefined {
  return form.id === id ? form : partsOf(form).find((part) => part.id === id);
}

/** The group that a part is in; undefined for the condition itself. */
export function parentOf(form: ClauseForm, id: number): ClauseGroup | undefined {
  return [form, ...partsOf(form)].find(
    (part): part is ClauseGroup =>
      part.kind === 'group' && part.parts.some((inner) => inner.id === id),
  );
}

/** Replaces the parts of one group. */
export function changeGroup(
  form: ClauseForm,
  id: number,
  change: (parts: readonly ClausePart[]) => readonly ClausePart[],
): ClauseForm {
  return changePart(form, id, (part) =>
    part.kind === 'group' ? { ...part, parts: change(part.parts) } : part,
  );
}

function changeClause(
  form: ClauseForm,
  id: number,
  change: (clause: Clause) => Clause,
): ClauseForm {
  return changePart(form, id, (part) => {
    if (part.kind !== 'clause') return part;
    const { source: _, ...changed } = change(part);
    return changed;
  });
}

function changePart(
  form: ClauseForm,
  id: number,
  change: (part: ClausePart) => ClausePart,
): ClauseForm {
  const visit = (part: ClausePart): ClausePart => {
    if (part.id === id) return change(part);
    if (part.kind === 'clause') return part;
    const parts = part.parts.map(visit);
    return parts.every((inner, index) => inner === part.parts[index]) ? part : { ...part, parts };
  };
  return visit(form) as ClauseForm;
}

function withField(clause: Clause, field: ClauseField): Clause {
  const offered = operatorsFor(field.kind);
  const operator = offered.includes(clause.operator) ? clause.operator : (offered[0] ?? 'hasValue');
  return {
    ...clause,
    field: field.path,
    operator,
    ignoreCase: clause.ignoreCase && hasCaseSwitch(operator, field.kind),
    values: operator === clause.operator ? clause.values : carriedValues(clause, operator),
  };
}

const START_VALUES = { window: ['', 'days'], size: ['>', ''] } as const;

function carriedValues(clause: Clause, operator: ClauseOperator): readonly string[] {
  const before = operatorRow(clause.operator).values;
  const after = operatorRow(operator).values;
  if (before === after || after === 'none') return clause.values;
  if (after === 'window' || after === 'size') return START_VALUES[after];
  if (before === 'window' || before === 'size') return [];
  return after === 'one' ? clause.values.slice(0, 1) : clause.values;
}
