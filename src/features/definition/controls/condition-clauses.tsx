import { useMemo, useRef } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { ClauseEditor, UndrawableNotice } from '#components/clause-editor';
import type { SourceRange } from '#domain/base';
import { check, describeExpression, eventScope, parse, shapeOfSchema } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import type { DefinitionValues } from '../definition-values.ts';
import { conditionForm, fieldsOfEvent } from './condition-form.ts';
import style from './controls.module.css';

interface Props {
  readonly schema: XdmSchema;
  /** Leads to a part of the condition in the text editor. */
  readonly onShowInText: (range: SourceRange) => void;
}

/** The condition as clauses, or why it stays in text. */
export function ConditionClauses({ schema, onShowInText }: Props) {
  const { condition: words } = useMessages();
  const { control } = useFormContext<DefinitionValues>();
  const { values, definition, observed, actions } = useDefinitionForm();
  const area = useRef<HTMLDivElement>(null);
  const reading = useMemo(
    () => conditionForm(definition, schema, values.clauses),
    [definition, schema, values.clauses],
  );
  const fields = useMemo(() => fieldsOfEvent(definition, schema), [definition, schema]);
  const sentenceOf = useSentence(definition.name, schema);
  return (
    <Controller
      control={control}
      name="condition"
      render={({ field }) => (
        <div
          className={style.labelled}
          ref={(element) => {
            area.current = element;
            field.ref({ focus: () => area.current?.querySelector('button')?.focus() });
          }}
        >
          {'form' in reading ? (
            <ClauseEditor
              label={words.label}
              form={reading.form}
              schema={schema}
              eventName={definition.name}
              fields={fields}
              sentenceOf={sentenceOf}
              observed={observed}
              onChange={actions.writeClauses}
            />
          ) : (
            <UndrawableNotice parts={reading.undrawable} onShow={onShowInText} />
          )}
        </div>
      )}
    />
  );
}

/** The sentence of a clause by its text. */
function useSentence(eventName: string, schema: XdmSchema): (text: string) => string | undefined {
  const { sentences } = useMessages();
  return useMemo(() => {
    const scope = eventScope(eventName, shapeOfSchema(schema));
    return keepingAnswers((text: string) => {
      const phrase = describeExpression(check(parse(text), scope, 'eventCondition'), schema);
      return phrase && sentences.line(phrase);
    });
  }, [eventName, schema, sentences]);
}

/** A function that works out the answer for each text once. */
function keepingAnswers<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const kept = known.get(text) ?? { value: answer(text) };
    known.set(text, kept);
    return kept.value;
  };
}
