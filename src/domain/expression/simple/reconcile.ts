/**
 * One form from two sources: what the text says now, and what a person had muted or not finished before the text was
 * changed by other means. Nothing of theirs is lost by a look at the text.
 */
import { renameEvent } from '../format/rename-event.ts';
import { freshId, type ClauseForm, type ClauseGroup, type ClausePart } from './clause-form.ts';
import { renumbered } from './edit-form.ts';
import { clauseText, writeClauseForm, type FormOwner } from './write-form.ts';

/** Whether a form stands for exactly this text. */
export function isFormOf(form: ClauseForm, text: string, owner: FormOwner): boolean {
  return writeClauseForm(form, owner).text === text;
}

/** The form that was read, with the muted and unfinished parts of an earlier one at its end. */
export function withLeftOvers(read: ClauseForm, earlier: ClauseForm, owner: FormOwner): ClauseForm {
  const parts = [...read.parts];
  let next = freshId(read);
  for (const part of leftOvers(earlier, owner)) {
    const copied = renumbered(part, next);
    parts.push(copied.part);
    next = copied.next;
  }
  return parts.length === read.parts.length ? read : { ...read, parts };
}

/** What of a form is in no text: parts that are muted or unfinished, the outermost of each. */
export function leftOvers(group: ClauseGroup, owner: FormOwner): readonly ClausePart[] {
  return group.parts.flatMap((part): readonly ClausePart[] => {
    if (part.muted) return [part];
    if (part.kind === 'group') return leftOvers(part, owner);
    return part.field !== '' && clauseText(part, owner) === undefined ? [part] : [];
  });
}

/** The form of an event that is called otherwise from now on. */
export function renameEventInForm(form: ClauseForm, from: string, to: string): ClauseForm {
  const rename = (part: ClausePart): ClausePart => {
    if (part.kind === 'group') return { ...part, parts: part.parts.map(rename) };
    return part.source === undefined
      ? part
      : { ...part, source: renameEvent(part.source, from, to) };
  };
  return rename(form) as ClauseForm;
}
