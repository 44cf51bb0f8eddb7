/**
 * Clause form to text (expression-language.md §14.2, "Grouping"). What was not changed is written as it was read, white
 * space and brackets included, so that writing a form that was just read gives the same text.
 */
import type { SourceRange } from '#domain/base';
import type { XdmSchema } from '#domain/schema';
import { referenceText } from '../assist/reference-text.ts';
import { parse } from '../syntax/parser.ts';
import { clauseField } from './clause-field.ts';
import type { Clause, ClauseForm, ClauseGroup, ClausePart, Join } from './clause-form.ts';
import { clauseConstants } from './clause-problem.ts';
import { operatorRow } from './operators.ts';

/** What the fields of a form belong to. */
export interface FormOwner {
  readonly eventName: string;
  readonly schema: XdmSchema;
}

export interface WrittenForm {
  readonly text: string;
  /** Where each part that is written stands, by its id; muted and unfinished ones are left out. */
  readonly ranges: ReadonlyMap<number, SourceRange>;
}

/** Writes a form; an empty text where nothing in it is finished. */
export function writeClauseForm(form: ClauseForm, owner: FormOwner): WrittenForm {
  const ranges = new Map<number, SourceRange>();
  const parts = writeParts(form, owner);
  if (parts.length === 0) return { text: '', ranges };
  const { layout } = form;
  const writing = { text: '', ranges };
  append(writing, form, layout?.lead ?? '', parts, layout?.trail ?? '');
  return writing;
}

/** A clause as it is written; undefined while it is unfinished. */
export function clauseText(clause: Clause, { eventName, schema }: FormOwner): string | undefined {
  if (clause.source !== undefined) return clause.source;
  const field = clauseField(schema, clause.field);
  const constants = field && clauseConstants(clause, field);
  if (field === undefined || constants === undefined || typeof constants === 'string') {
    return undefined;
  }
  const reference = field.kind === 'audience' ? '' : referenceText(eventName, field.path);
  return operatorRow(clause.operator).write(reference, constants, clause.ignoreCase);
}

/** A part that is written, before it is known where. */
interface WrittenPart {
  readonly part: ClausePart;
  readonly lead: string;
  readonly trail: string;
  /** The text of a clause, the parts of a group. */
  readonly content: string | readonly WrittenPart[];
}

function writeParts(group: ClauseGroup, owner: FormOwner): readonly WrittenPart[] {
  const written = group.parts.flatMap((part): readonly WrittenPart[] => {
    if (part.muted) return [];
    if (part.kind === 'group') {
      const parts = writeParts(part, owner);
      return parts.length === 0 ? [] : [{ part, content: parts, ...bracketsOf(part, group.join) }];
    }
    const content = clauseText(part, owner);
    return content === undefined ? [] : [{ part, content, lead: '', trail: '' }];
  });
  const isAlone = written.length === 1;
  return written.map((one) => (isAlone ? one : withinOr(one, group.join)));
}

/** Each nested group has its brackets, unless the text did without and still means the same. */
function bracketsOf(
  { layout, join }: ClauseGroup,
  outer: Join,
): Pick<WrittenPart, 'lead' | 'trail'> {
  const meansTheSame =
    layout !== undefined && (layout.bracketed || (outer === 'or' && join === 'and'));
  return meansTheSame ? { lead: layout.lead, trail: layout.trail } : { lead: '(', trail: ')' };
}

/** "Between" is two comparisons with `and`: beside an `or` it needs brackets to stay one clause. */
function withinOr(written: WrittenPart, join: Join): WrittenPart {
  const { part, content } = written;
  const isPair =
    part.kind === 'clause' && part.operator === 'between' && typeof content === 'string';
  if (join === 'and' || !isPair || parse(content).root.kind === 'group') return written;
  return { ...written, lead: '(', trail: ')' };
}

interface Writing {
  text: string;
  readonly ranges: Map<number, SourceRange>;
}

function append(
  writing: Writing,
  group: ClauseGroup,
  lead: string,
  parts: readonly WrittenPart[],
  trail: string,
): void {
  const start = writing.text.length;
  writing.text += lead;
  for (const [index, { part, content, ...brackets }] of parts.entries()) {
    const previous = parts[index - 1];
    if (previous !== undefined) writing.text += joint(group, previous.part.id, part.id);
    if (typeof content === 'string') {
      const from = writing.text.length;
      writing.text += brackets.lead + content + brackets.trail;
      writing.ranges.set(part.id, { start: from, end: writing.text.length });
    } else if (part.kind === 'group') {
      append(writing, part, brackets.lead, content, brackets.trail);
    }
  }
  writing.text += trail;
  writing.ranges.set(group.id, { start, end: writing.text.length });
}

/** The operator between two parts with the white space that the text has there, or has elsewhere on this level. */
function joint({ join, layout }: ClauseGroup, after: number, before: number): string {
  const gaps = layout?.gaps ?? [];
  const exact = gaps.find((gap) => gap.after === after && gap.before === before);
  if (exact) return exact.left + join + exact.right;
  const [typical] = gaps;
  return (typical?.left || ' ') + join + (typical?.right || ' ');
}
