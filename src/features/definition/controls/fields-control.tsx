import { ActionButton, Text } from '@react-spectrum/s2';
import Edit from '@react-spectrum/s2/icons/Edit';
import Refresh from '@react-spectrum/s2/icons/Refresh';
import Preview from '@react-spectrum/s2/icons/Preview';
import { useState } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { countSelected } from '#domain/event';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import type { DefinitionValues } from '../definition-values.ts';
import { FieldsDialog } from '../fields-dialog.tsx';
import style from './controls.module.css';
import { PropertyProblems } from './event-expression.tsx';

interface Props {
  readonly onViewPayload: () => void;
}

/** How many fields are selected, the way to the Fields dialog, and to the payload that they make. */
export function FieldsControl({ onViewPayload }: Props) {
  const { definition: words, payload, schemaUpdate } = useMessages();
  const { control } = useFormContext<DefinitionValues>();
  const { values, schema, refreshFromSchema } = useDefinitionForm();
  const [isOpen, open] = useState(false);
  const count = schema ? countSelected(values.fields, schema) : values.fields.length;

  return (
    <div className={style.labelled}>
      <span className={style.label} aria-hidden="true">
        {words.fields}
      </span>
      <div className={style.summary}>
        <span>{schema ? words.fieldsSelected(count) : words.fieldsNeedSchema}</span>
        <Controller
          control={control}
          name="fields"
          render={({ field }) => (
            <ActionButton
              ref={field.ref}
              size="S"
              isDisabled={schema === null}
              aria-label={words.editFieldsLabel(count)}
              onPress={() => open(true)}
            >
              <Edit />
              <Text>{words.editFields}</Text>
            </ActionButton>
          )}
        />
        <ActionButton size="S" isQuiet isDisabled={schema === null} onPress={onViewPayload}>
          <Preview />
          <Text>{payload.viewPayload}</Text>
        </ActionButton>
        {refreshFromSchema && (
          <ActionButton size="S" isQuiet onPress={refreshFromSchema}>
            <Refresh />
            <Text>{schemaUpdate.refresh}</Text>
          </ActionButton>
        )}
      </div>
      <PropertyProblems property="fields" />
      {schema && <FieldsDialog schema={schema} isOpen={isOpen} onClose={() => open(false)} />}
    </div>
  );
}
