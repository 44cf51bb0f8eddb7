import { Picker, PickerItem, Text, TextField } from '@react-spectrum/s2';
import { Controller, useFormContext } from 'react-hook-form';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import type { DefinitionValues } from '../definition-values.ts';
import { FULL_WIDTH } from './full-width.ts';

/** Unitary or business (events.md §2.1). */
export function TypeControl() {
  const { definition: words } = useMessages();
  const { control } = useFormContext<DefinitionValues>();
  const { actions } = useDefinitionForm();
  return (
    <Controller
      control={control}
      name="type"
      render={({ field }) => (
        <Picker
          ref={field.ref}
          label={words.type}
          value={field.value}
          onChange={(key) => actions.chooseType(key === 'business' ? 'business' : 'unitary')}
          onBlur={field.onBlur}
          UNSAFE_style={FULL_WIDTH}
        >
          {TYPES.map((type) => (
            <PickerItem key={type} id={type} textValue={words.typeNames[type]}>
              <Text slot="label">{words.typeNames[type]}</Text>
              <Text slot="description">{words.typeHelp[type]}</Text>
            </PickerItem>
          ))}
        </Picker>
      )}
    />
  );
}

/** Rule-based or system-generated; a business event shows it fixed (events.md §2.2). */
export function EventIdTypeControl() {
  const { definition: words } = useMessages();
  const { control } = useFormContext<DefinitionValues>();
  const { values, actions } = useDefinitionForm();
  if (values.type === 'business') {
    return (
      <TextField
        label={words.eventIdType}
        value={words.eventIdTypeNames.ruleBased}
        description={words.businessIsRuleBased}
        isReadOnly
        UNSAFE_style={FULL_WIDTH}
      />
    );
  }
  return (
    <Controller
      control={control}
      name="eventIdType"
      render={({ field }) => (
        <Picker
          ref={field.ref}
          label={words.eventIdType}
          value={field.value}
          onChange={(key) =>
            actions.chooseEventIdType(key === 'systemGenerated' ? 'systemGenerated' : 'ruleBased')
          }
          onBlur={field.onBlur}
          UNSAFE_style={FULL_WIDTH}
        >
          {EVENT_ID_TYPES.map((type) => (
            <PickerItem key={type} id={type} textValue={words.eventIdTypeNames[type]}>
              <Text slot="label">{words.eventIdTypeNames[type]}</Text>
              <Text slot="description">{words.eventIdTypeHelp[type]}</Text>
            </PickerItem>
          ))}
        </Picker>
      )}
    />
  );
}

const TYPES = ['unitary', 'business'] as const;
const EVENT_ID_TYPES = ['ruleBased', 'systemGenerated'] as const;
