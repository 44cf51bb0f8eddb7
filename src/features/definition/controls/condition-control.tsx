import { ActionButton, Text } from '@react-spectrum/s2';
import AddContent from '@react-spectrum/s2/icons/AddContent';
import { useRef, useState } from 'react';
import type { ExpressionEditorHandle } from '#components/expression-editor';
import { formatExpression, parse } from '#domain/expression';
import type { ClauseTree } from '#domain/trigger';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import { ConditionSentence } from './condition-sentence.tsx';
import style from './controls.module.css';
import { EventExpression, PropertyProblems } from './event-expression.tsx';
import { FieldInserter } from './field-inserter.tsx';

interface Props {
  /** Outcome of each clause in the last firing, until the payload or the condition changes. */
  readonly clauses: ClauseTree | null;
}

/** The event ID condition: the language in Monaco, with the fields of the schema beside it (events.md §2.5). */
export function ConditionControl({ clauses }: Props) {
  const { condition: words } = useMessages();
  const { values, schema, actions } = useDefinitionForm();
  const editor = useRef<ExpressionEditorHandle | null>(null);
  const [treeShown, showTree] = useState(false);

  return (
    <div className={style.labelled}>
      <div className={style.labelRow}>
        <span className={style.label} aria-hidden="true">
          {words.label}
        </span>
        <span className={style.summary}>
          {schema && (
            <ActionButton size="S" isQuiet onPress={() => showTree(!treeShown)}>
              <AddContent />
              <Text>{treeShown ? words.hideFields : words.insertField}</Text>
            </ActionButton>
          )}
          {values.condition.trim() !== '' && (
            <ActionButton
              size="S"
              isQuiet
              onPress={() => actions.writeCondition(formatExpression(parse(values.condition)))}
            >
              {words.format}
            </ActionButton>
          )}
        </span>
      </div>
      <div className={style.editorWithTree} data-tree={treeShown}>
        <div className={style.labelled}>
          <EventExpression
            property="condition"
            label={words.label}
            placeholder={schema ? words.placeholder : words.needsSchema}
            onChange={actions.writeCondition}
            clauses={clauses}
            minLines={3}
            editor={editor}
          />
          <ConditionSentence />
          <PropertyProblems property="condition" />
        </div>
        {treeShown && schema && (
          <FieldInserter
            schema={schema}
            eventName={values.name}
            onInsert={(reference) => editor.current?.insert(reference)}
          />
        )}
      </div>
    </div>
  );
}
