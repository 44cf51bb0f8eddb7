import { ActionButton, Text } from '@react-spectrum/s2';
import AddContent from '@react-spectrum/s2/icons/AddContent';
import { useRef, useState } from 'react';
import type { ExpressionEditorHandle } from '#components/expression-editor';
import type { SourceRange } from '#domain/base';
import { formatExpression, parse } from '#domain/expression';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import style from './controls.module.css';
import { EventExpression } from './event-expression.tsx';
import { FieldInserter } from './field-inserter.tsx';

/** The condition as text: the language in Monaco, with the fields of the schema beside it (events.md §2.5). */
export function ConditionText({ selection }: { readonly selection: SourceRange | null }) {
  const editor = useRef<ExpressionEditorHandle | null>(null);
  const { condition: words } = useMessages();
  const { values, schema, actions } = useDefinitionForm();
  const [treeShown, showTree] = useState(false);
  return (
    <div className={style.editorWithTree} data-tree={treeShown}>
      <div className={style.labelled}>
        <EventExpression
          property="condition"
          label={words.label}
          placeholder={schema ? words.placeholder : words.needsSchema}
          onChange={actions.writeCondition}
          minLines={3}
          editor={editor}
          selection={selection}
        />
        <span className={style.tools}>
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
      {treeShown && schema && (
        <FieldInserter
          schema={schema}
          eventName={values.name}
          onInsert={(reference) => editor.current?.insert(reference)}
        />
      )}
    </div>
  );
}
