import { SearchField } from '@react-spectrum/s2';
import { useState } from 'react';
import { SchemaTree } from '#components/schema-tree';
import { fieldExpression } from '#domain/event';
import { referenceText } from '#domain/expression';
import type { FieldNode, XdmSchema } from '#domain/schema';
import { useMessages } from '#ui/locale';
import style from './field-inserter.module.css';
import { FULL_WIDTH } from './full-width.ts';

interface Props {
  readonly schema: XdmSchema;
  readonly eventName: string;
  readonly onInsert: (reference: string) => void;
}

/** The fields of the schema beside an expression; Enter, a double click or dragging inserts a reference. */
export function FieldInserter({ schema, eventName, onInsert }: Props) {
  const { condition: words, fields } = useMessages();
  const [query, search] = useState('');
  const [focusedPath, focus] = useState<string | null>(null);
  const textOf = (field: FieldNode): string => referenceTo(eventName, field);
  return (
    <section className={style.inserter} aria-label={words.fieldsOf(schema.title)}>
      <SearchField
        aria-label={fields.search}
        placeholder={fields.search}
        size="S"
        value={query}
        onChange={search}
        UNSAFE_style={FULL_WIDTH}
      />
      <p className={style.hint}>{words.insertHint}</p>
      <div className={style.tree}>
        <SchemaTree
          schema={schema}
          mode="insert"
          query={query}
          focusedPath={focusedPath}
          onFocusedPathChange={focus}
          textOf={textOf}
          onInsert={(field) => onInsert(textOf(field))}
        />
      </div>
    </section>
  );
}

/** A list is inserted whole; a field inside one refers to the first element, which a person then adapts. */
function referenceTo(eventName: string, field: FieldNode): string {
  const single = field.type === 'array' ? undefined : fieldExpression(eventName, field.path);
  return single ?? referenceText(eventName, field.path);
}
