import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { fieldTypeLabel } from '#components/field-text';
import { clauseField, partsOf, type ClauseForm } from '#domain/expression';
import { fieldAt, type XdmSchema } from '#domain/schema';
import { useMessages } from '#ui/locale';
import type { ClauseEditing, Step } from './clause-editing.ts';

interface Options {
  readonly form: ClauseForm;
  readonly schema: XdmSchema;
  readonly fields: readonly string[];
  readonly onChange: (form: ClauseForm) => void;
  /** Where the parts are looked for. */
  readonly area: RefObject<HTMLElement | null>;
}

/** The editing of one form: an object that stays while the form changes, the newest clause, what is announced. */
export function useClauseEditor(options: Options) {
  const { form, schema, fields, onChange, area } = options;
  const messages = useMessages();
  const latest = useRef({ form, onChange });
  useEffect(() => {
    latest.current = { form, onChange };
  });
  const [goal, setGoal] = useState<{ readonly id: number } | null>(null);
  const [newest, setNewest] = useState<number | null>(null);
  const [said, say] = useState('');

  useEffect(() => {
    if (goal === null) return;
    const part = area.current?.querySelector(`[data-part="${goal.id}"]`) ?? area.current;
    part?.querySelector<HTMLElement>('button:not([disabled])')?.focus();
  }, [goal, area]);

  const choices = useMemo(
    () =>
      fields.flatMap((path) => {
        const field = clauseField(schema, path);
        const node = field && fieldAt(schema, field.path);
        if (!field || !node) return [];
        const note = fieldTypeLabel(node, messages.fields);
        return [{ id: field.path, label: node.title, detail: field.path, note }];
      }),
    [fields, schema, messages],
  );
  const editing = useMemo<ClauseEditing>(() => {
    const write = (next: ClauseForm): void => {
      // Two changes within one rendering build on each other.
      latest.current = { ...latest.current, form: next };
      latest.current.onChange(next);
    };
    return {
      schema,
      fields: choices,
      fieldOf: (path) => (path === '' ? undefined : clauseField(schema, path)),
      titleOf: (path) => fieldAt(schema, path)?.title ?? path,
      change: (next) => {
        say('');
        write(next(latest.current.form));
      },
      step: (next) => {
        const before = latest.current.form;
        const step = next(before);
        if (step === undefined) return;
        const isNew = isUnfilled(step.form, step.focus) && !isUnfilled(before, step.focus);
        setNewest(isNew ? step.focus : null);
        // A list of fields that opens by itself has the focus.
        setGoal(isNew ? null : { id: step.focus });
        say(step.said ?? '');
        write(step.form);
      },
      say,
    };
  }, [schema, choices]);
  return { editing, newest, said };
}

function isUnfilled(form: Step['form'], id: number): boolean {
  return partsOf(form).some((part) => part.kind === 'clause' && part.id === id && !part.field);
}
