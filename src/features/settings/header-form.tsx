import { Button, ButtonGroup, Form, Radio, RadioGroup, TextField } from '@react-spectrum/s2';
import { useEffect } from 'react';
import { Controller, useForm, type FieldErrors } from 'react-hook-form';
import type { WorkspaceSettings } from '#domain/workspace';
import { usePutSettings } from '#queries';
import { notifySuccess } from '#ui/feedback';
import { Section } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { trimmedSettings, wrongSettings, type SettingsField } from './check-settings.ts';
import style from './settings.module.css';

interface Props {
  readonly settings: WorkspaceSettings;
  readonly onDirtyChange: (isDirty: boolean) => void;
}

/** What the header of every message carries. */
export function HeaderForm({ settings, onDirtyChange }: Props) {
  const { header } = useMessages().settings;
  const put = usePutSettings();
  const { control, handleSubmit, reset, watch, formState } = useForm<WorkspaceSettings>({
    // A save of another tab shows, unless something is being typed here.
    values: settings,
    resetOptions: { keepDirtyValues: true },
    mode: 'onTouched',
    resolver: (values) => {
      const wrong = wrongSettings(trimmedSettings(values));
      if (wrong.length === 0) return { values, errors: {} };
      const errors: FieldErrors<WorkspaceSettings> = Object.fromEntries(
        wrong.map((field) => [field, { type: 'form', message: field }]),
      );
      return { values: {}, errors };
    },
  });
  const { isDirty } = formState;
  useEffect(() => onDirtyChange(isDirty), [isDirty, onDirtyChange]);

  const submit = handleSubmit(async (values) => {
    const saved = trimmedSettings(values);
    await put.mutateAsync(saved);
    reset(saved);
    notifySuccess(header.saved);
  });
  const texts: Record<SettingsField, { label: string; hint?: string; wrong: string }> = {
    organisationId: {
      label: header.organisationId,
      hint: header.organisationIdHint,
      wrong: header.organisationIdWrong,
    },
    sandbox: { label: header.sandbox, hint: header.sandboxHint, wrong: header.sandboxWrong },
    datasetId: { label: header.datasetId, wrong: header.idWrong },
    flowId: { label: header.flowId, wrong: header.idWrong },
  };
  const textField = (name: SettingsField) => (
    <Controller
      key={name}
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          {...field}
          label={texts[name].label}
          {...(texts[name].hint === undefined ? {} : { description: texts[name].hint })}
          isInvalid={fieldState.invalid}
          errorMessage={texts[name].wrong}
          UNSAFE_style={{ width: '100%' }}
        />
      )}
    />
  );

  return (
    <Section title={header.title} hint={header.hint}>
      <div className={style.form}>
        <Form onSubmit={(event) => void submit(event)}>
          {textField('organisationId')}
          {textField('sandbox')}
          <Controller
            control={control}
            name="routing"
            render={({ field: { value, onChange, onBlur } }) => (
              <RadioGroup
                orientation="horizontal"
                label={header.routing}
                description={header.routingHint}
                value={value}
                onChange={onChange}
                onBlur={onBlur}
              >
                <Radio value="datasetId">{header.routingDataset}</Radio>
                <Radio value="flowId">{header.routingFlow}</Radio>
              </RadioGroup>
            )}
          />
          {textField(watch('routing'))}
          <div className={style.buttons}>
            <ButtonGroup>
              <Button type="submit" variant="accent" isPending={formState.isSubmitting}>
                {header.save}
              </Button>
              {isDirty && (
                <Button variant="secondary" onPress={() => reset(settings)}>
                  {header.reset}
                </Button>
              )}
            </ButtonGroup>
            {isDirty && <span className={style.unsaved}>{header.unsaved}</span>}
          </div>
        </Form>
      </div>
    </Section>
  );
}
