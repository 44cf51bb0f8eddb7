import { TextField } from '@react-spectrum/s2';
import { Controller, useFormContext } from 'react-hook-form';
import { useDiagnosticText } from '#components/diagnostics';
import { useMessages } from '#ui/locale';
import { useDefinitionForm, useProblemsOf } from '../definition-form.ts';
import type { DefinitionValues } from '../definition-values.ts';
import { FULL_WIDTH } from './full-width.ts';

/** Name of the event; what is wrong with it is said while it is typed. */
export function NameControl() {
  const { definition: words } = useMessages();
  const { control } = useFormContext<DefinitionValues>();
  const { actions } = useDefinitionForm();
  const problem = useProblemsOf('name')[0];
  const textOf = useDiagnosticText();
  return (
    <Controller
      control={control}
      name="name"
      render={({ field }) => (
        <TextField
          ref={field.ref}
          label={words.name}
          value={field.value}
          onChange={actions.rename}
          onBlur={field.onBlur}
          isRequired
          necessityIndicator="icon"
          isInvalid={problem !== undefined}
          errorMessage={problem && textOf(problem)}
          UNSAFE_style={FULL_WIDTH}
          autoComplete="off"
          spellCheck="false"
        />
      )}
    />
  );
}
