import { TextField } from '@react-spectrum/s2';
import { Controller, useFormContext } from 'react-hook-form';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import type { DefinitionValues } from '../definition-values.ts';
import { FULL_WIDTH } from './full-width.ts';

/** Free text about the event. */
export function DescriptionControl() {
  const { definition: words } = useMessages();
  const { control } = useFormContext<DefinitionValues>();
  const { actions } = useDefinitionForm();
  return (
    <Controller
      control={control}
      name="description"
      render={({ field }) => (
        <TextField
          ref={field.ref}
          label={words.description}
          value={field.value}
          onChange={actions.describe}
          onBlur={field.onBlur}
          UNSAFE_style={FULL_WIDTH}
        />
      )}
    />
  );
}
