import { Link, Picker, PickerItem, Text } from '@react-spectrum/s2';
import { useMemo, useState } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useDiagnosticText } from '#components/diagnostics';
import { clearsOnSchemaChange, kindOf } from '#domain/event';
import { schemaSuitability, type XdmSchema } from '#domain/schema';
import { AskDialog } from '#ui/dialogs';
import { useMessages } from '#ui/locale';
import { useDefinitionForm, useProblemsOf } from '../definition-form.ts';
import type { DefinitionValues } from '../definition-values.ts';
import style from './controls.module.css';
import { FULL_WIDTH, READABLE } from './full-width.ts';

/** Picker of the schema; schemas that the kind of event cannot use stay visible, greyed, with the reason. */
export function SchemaControl() {
  const { definition: words } = useMessages();
  const { control } = useFormContext<DefinitionValues>();
  const { values, definition, schemas, identityTypes, actions } = useDefinitionForm();
  const [asked, setAsked] = useState<XdmSchema | null>(null);
  const problem = useProblemsOf('schema')[0];
  const textOf = useDiagnosticText();
  const kind = kindOf(definition);

  const options = useMemo(
    () =>
      schemas
        .map((schema) => ({
          schema,
          suitability: schemaSuitability(schema, identityTypes)[kind],
        }))
        .toSorted(
          (a, b) =>
            Number(b.suitability.usable) - Number(a.suitability.usable) ||
            a.schema.title.localeCompare(b.schema.title),
        ),
    [schemas, identityTypes, kind],
  );
  const unusable = useMemo(
    () => options.filter((option) => !option.suitability.usable).map((option) => option.schema.id),
    [options],
  );

  const choose = (key: unknown) => {
    const schema = schemas.find((candidate) => candidate.id === key);
    if (!schema || schema.id === values.schema?.id) return;
    if (clearsOnSchemaChange(definition, schema.id)) setAsked(schema);
    else actions.chooseSchema(schema);
  };

  return (
    <>
      <Controller
        control={control}
        name="schema"
        render={({ field }) => (
          <Picker
            ref={field.ref}
            label={words.schema}
            placeholder={
              values.schema ? words.schemaGone(values.schema.title) : words.schemaPlaceholder
            }
            items={options}
            value={
              schemas.some((schema) => schema.id === values.schema?.id)
                ? (values.schema?.id ?? null)
                : null
            }
            onChange={choose}
            onBlur={field.onBlur}
            disabledKeys={unusable}
            isRequired
            necessityIndicator="icon"
            isInvalid={problem?.severity === 'error'}
            errorMessage={problem && textOf(problem)}
            description={problem && textOf(problem)}
            menuWidth={420}
            UNSAFE_style={FULL_WIDTH}
          >
            {({ schema, suitability }) => {
              const reason = suitability.reasons[0];
              const label = words.schemaVersion(schema.title, schema.version.major);
              return (
                <PickerItem id={schema.id} textValue={label}>
                  <Text slot="label">{label}</Text>
                  {reason && (
                    <Text slot="description" UNSAFE_style={READABLE}>
                      {textOf(reason)}
                    </Text>
                  )}
                </PickerItem>
              );
            }}
          </Picker>
        )}
      />
      {schemas.length === 0 && (
        <p className={style.sentence}>
          {words.noSchemas} <Link href="/schemas">{words.addSchema}</Link>
        </p>
      )}
      <AskDialog
        isOpen={asked !== null}
        onDismiss={() => setAsked(null)}
        title={words.changeSchemaTitle}
        variant="confirmation"
        primaryActionLabel={words.changeSchemaConfirm}
        cancelLabel={words.cancel}
        onPrimaryAction={() => {
          if (asked) actions.chooseSchema(asked);
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      >
        {words.changeSchemaText}
      </AskDialog>
    </>
  );
}
