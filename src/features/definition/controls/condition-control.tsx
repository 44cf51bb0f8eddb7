import { ActionButton, Text } from '@react-spectrum/s2';
import AddContent from '@react-spectrum/s2/icons/AddContent';
import { useRef, useState } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { ExpressionEditor, type ExpressionEditorHandle } from '#components/expression-editor';
import { formatExpression, parse } from '#domain/expression';
import type { ClauseTree } from '#domain/trigger';
import { useMessages } from '#ui/locale';
import { useDefinitionForm, useProblemsOf } from '../definition-form.ts';
import type { DefinitionValues } from '../definition-values.ts';
import style from './controls.module.css';
import { FieldInserter } from './field-inserter.tsx';
import { ProblemLines } from './problem-lines.tsx';
import { useApplyFix } from './use-apply-fix.ts';

interface Props {
  /** Outcome of each clause in the last firing, until the payload or the condition changes. */
  readonly clauses: ClauseTree | null;
}

/** The event ID condition: the language in Monaco, with the fields of the schema beside it (events.md §2.5). */
export function ConditionControl({ clauses }: Props) {
  const { condition: words } = useMessages();
  const { control } = useFormContext<DefinitionValues>();
  const { values, schema, identityCodes, actions } = useDefinitionForm();
  const problems = useProblemsOf('condition');
  const applyFix = useApplyFix();
  const editor = useRef<ExpressionEditorHandle | null>(null);
  const [treeShown, showTree] = useState(false);

  return (
    <div className={style.labelled}>
      <div className={style.labelRow}>
        <span className={style.label} aria-hidden="true">
          {words.label}
        </span>
        <span className={style.summary}>
          <ActionButton
            size="S"
            isQuiet
            isDisabled={schema === null}
            onPress={() => showTree(!treeShown)}
          >
            <AddContent />
            <Text>{treeShown ? words.hideFields : words.insertField}</Text>
          </ActionButton>
          <ActionButton
            size="S"
            isQuiet
            isDisabled={values.condition.trim() === ''}
            onPress={() => actions.writeCondition(formatExpression(parse(values.condition)))}
          >
            {words.format}
          </ActionButton>
        </span>
      </div>
      <div className={style.editorWithTree} data-tree={treeShown}>
        <Controller
          control={control}
          name="condition"
          render={({ field }) => (
            <ExpressionEditor
              ref={(handle) => {
                editor.current = handle;
                field.ref(handle);
              }}
              label={words.label}
              placeholder={words.placeholder}
              value={values.condition}
              onChange={actions.writeCondition}
              eventName={values.name}
              schema={schema}
              identityCodes={identityCodes}
              context="eventCondition"
              diagnostics={problems}
              clauses={clauses}
              minLines={4}
            />
          )}
        />
        {treeShown && schema && (
          <FieldInserter
            schema={schema}
            eventName={values.name}
            onInsert={(reference) => editor.current?.insert(reference)}
          />
        )}
      </div>
      <ProblemLines problems={problems} onFix={(fix) => applyFix('condition', fix)} />
    </div>
  );
}
