import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { fieldTypeLabel } from '#components/field-text';
import {
  clauseField,
  partsOf,
  writeClauseForm,
  type ClauseForm,
  type ClausePart,
} from '#domain/expression';
import { fieldAt, type XdmSchema } from '#domain/schema';
import type { ClauseTree } from '#domain/trigger';
import { LiveRegion } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import { ClauseEditingContext, type ClauseEditing } from './clause-editing.ts';
import { ClauseGroup } from './clause-group.tsx';
import { livePartsOf } from './live-clauses.ts';
import style from './clause-editor.module.css';

interface Props {
  readonly label: string;
  readonly form: ClauseForm;
  readonly schema: XdmSchema;
  readonly eventName: string;
  /** Paths of the fields of the event; the list of fields is limited to them. */
  readonly fields: readonly string[];
  /** The condition as a sentence, by its text. */
  readonly sentenceOf: (condition: string) => string | undefined;
  /** What the current payload makes of the condition. */
  readonly observed: { readonly condition: string; readonly clauses: ClauseTree } | null;
  readonly onChange: (form: ClauseForm) => void;
}

/** The marketer's editor of a condition: clauses of field, operator and value, in groups that nest. */
export function ClauseEditor(props: Props): ReactNode {
  const { label, form, schema, eventName, fields, sentenceOf, observed, onChange } = props;
  const messages = useMessages();
  const { clauses: words } = messages;
  const hintId = useId();
  const area = useRef<HTMLDivElement>(null);
  const [goal, setGoal] = useState<{ readonly id: number } | null>(null);
  const [newest, setNewest] = useState<number | null>(null);
  const [said, say] = useState('');

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
  const written = useMemo(
    () => writeClauseForm(form, { eventName, schema }),
    [form, eventName, schema],
  );
  const live = useMemo(() => livePartsOf(written, observed), [written, observed]);

  useEffect(() => {
    if (goal === null) return;
    const part = area.current?.querySelector(`[data-part="${goal.id}"]`) ?? area.current;
    part?.querySelector<HTMLElement>('button:not([disabled])')?.focus();
  }, [goal]);

  const editing: ClauseEditing = {
    form,
    schema,
    fields: choices,
    fieldOf: (path) => (path === '' ? undefined : clauseField(schema, path)),
    titleOf: (path) => fieldAt(schema, path)?.title ?? path,
    sentenceOf: (id) => {
      const range = written.ranges.get(id);
      return range && sentenceOf(written.text.slice(range.start, range.end));
    },
    liveOf: (id) => live.get(id),
    change: onChange,
    changeAndGo: (next, id, what) => {
      const isNew = findUnfilled(partsOf(next), id) && !findUnfilled(partsOf(form), id);
      setNewest(isNew ? id : null);
      setGoal(isNew ? null : { id });
      if (what !== undefined) say(what);
      onChange(next);
    },
    say,
    newest,
  };
  const muted = partsOf(form).filter((part) => part.kind === 'clause' && part.muted).length;
  return (
    <ClauseEditingContext value={editing}>
      <div
        ref={area}
        className={style.editor}
        role="group"
        aria-label={label}
        aria-describedby={hintId}
      >
        <p id={hintId} className={style.hidden}>
          {words.keyboard}
        </p>
        {choices.length === 0 && <p className={style.hint}>{words.noFields}</p>}
        <ClauseGroup group={form} position={null} />
        {muted > 0 && <p className={style.note}>{words.mutedNote(muted)}</p>}
        <LiveRegion text={said} />
      </div>
    </ClauseEditingContext>
  );
}

function findUnfilled(parts: readonly ClausePart[], id: number): boolean {
  return parts.some((part) => part.kind === 'clause' && part.id === id && part.field === '');
}
