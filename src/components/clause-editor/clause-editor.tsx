import { useId, useMemo, useRef, type ReactNode } from 'react';
import { writeClauseForm, type ClauseForm } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';
import type { ClauseTree, NoPayload } from '#domain/trigger';
import { LiveRegion } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import { ClauseEditingContext, ClauseNewsContext, type ClauseNews } from './clause-editing.ts';
import { ClauseGroup } from './clause-group.tsx';
import { livePartsOf } from './live-clauses.ts';
import { useClauseEditor } from './use-clause-editor.ts';
import style from './clause-editor.module.css';

interface Props {
  readonly label: string;
  readonly form: ClauseForm;
  readonly schema: XdmSchema;
  readonly eventName: string;
  /** Paths of the fields of the event; the list of fields is limited to them. */
  readonly fields: readonly string[];
  /** A condition as a sentence, by its text. */
  readonly sentenceOf: (condition: string) => string | undefined;
  /** What the current payload makes of the condition. */
  readonly observed:
    | { readonly condition: string; readonly clauses: ClauseTree }
    | { readonly noPayload: NoPayload }
    | null;
  readonly onChange: (form: ClauseForm) => void;
}

/** The marketer's editor of a condition: clauses of field, operator and value, in groups that nest. */
export function ClauseEditor(props: Props): ReactNode {
  const { label, form, schema, eventName, fields, sentenceOf, observed, onChange } = props;
  const { clauses: words } = useMessages();
  const hintId = useId();
  const area = useRef<HTMLDivElement>(null);
  const { editing, newest, said } = useClauseEditor({ form, schema, fields, onChange, area });

  const written = useMemo(
    () => writeClauseForm(form, { eventName, schema }),
    [form, eventName, schema],
  );
  const answer = observed !== null && 'clauses' in observed ? observed : null;
  const live = useMemo(() => livePartsOf(written, answer), [written, answer]);
  const news = useMemo<ClauseNews>(
    () => ({
      liveOf: (id) => live.get(id),
      sentenceOf: (id) => {
        const range = written.ranges.get(id);
        return range && sentenceOf(written.text.slice(range.start, range.end));
      },
      newest,
    }),
    [live, written, sentenceOf, newest],
  );
  return (
    <ClauseEditingContext value={editing}>
      <ClauseNewsContext value={news}>
        <div
          ref={area}
          className={style.editor}
          role="group"
          // Escape in here never means to leave the event.
          data-own-escape
          aria-label={label}
          aria-describedby={hintId}
        >
          <p id={hintId} className={style.hidden}>
            {words.keyboard}
          </p>
          {editing.fields.length === 0 && <p className={style.hint}>{words.noFields}</p>}
          <ClauseGroup group={form} position={null} />
          {observed !== null && 'noPayload' in observed && (
            <p className={style.note}>{words.noPayload[observed.noPayload]}</p>
          )}
          <LiveRegion text={said} />
        </div>
      </ClauseNewsContext>
    </ClauseEditingContext>
  );
}
