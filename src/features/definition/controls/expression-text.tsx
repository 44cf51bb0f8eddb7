import { ActionButton, Text } from '@react-spectrum/s2';
import AddContent from '@react-spectrum/s2/icons/AddContent';
import HelpCircle from '@react-spectrum/s2/icons/HelpCircle';
import { useRef, useState } from 'react';
import type { ExpressionEditorHandle } from '#components/expression-editor';
import { LanguageHelp } from '#components/language-help';
import { formatExpression, parse } from '#domain/expression';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import style from './controls.module.css';
import { EventExpression, type EventExpressionProps } from './event-expression.tsx';
import { FieldInserter } from './field-inserter.tsx';

type Panel = 'fields' | 'help';

/** An expression as text with its tools: the fields of the schema and the language beside it, and formatting. */
export function ExpressionText(props: Omit<EventExpressionProps, 'editor'>) {
  const { property, onChange } = props;
  const { condition: words } = useMessages();
  const { values, schema } = useDefinitionForm();
  const editor = useRef<ExpressionEditorHandle | null>(null);
  const [panel, open] = useState<Panel | null>(null);
  const toggle = (wanted: Panel): void => open(panel === wanted ? null : wanted);
  const isWritten = values[property].trim() !== '';
  return (
    <div className={style.editorWithTree} data-tree={panel !== null}>
      <div className={style.labelled}>
        <EventExpression {...props} editor={editor} />
        <span className={style.tools}>
          {schema && (
            <ActionButton size="S" isQuiet onPress={() => toggle('fields')}>
              <AddContent />
              <Text>{panel === 'fields' ? words.hideFields : words.insertField}</Text>
            </ActionButton>
          )}
          <ActionButton
            size="S"
            isQuiet
            aria-expanded={panel === 'help'}
            onPress={() => toggle('help')}
          >
            <HelpCircle />
            <Text>{words.help.open}</Text>
          </ActionButton>
          {isWritten && (
            <ActionButton
              size="S"
              isQuiet
              onPress={() => onChange(formatExpression(parse(values[property])))}
            >
              {words.format}
            </ActionButton>
          )}
        </span>
      </div>
      {panel === 'fields' && schema && (
        <FieldInserter
          schema={schema}
          eventName={values.name}
          onInsert={(reference) => editor.current?.insert(reference)}
        />
      )}
      {panel === 'help' && (
        <LanguageHelp
          onInsert={(text, cursor) => editor.current?.insert(text, cursor)}
          onClose={() => {
            open(null);
            editor.current?.focus();
          }}
        />
      )}
    </div>
  );
}
