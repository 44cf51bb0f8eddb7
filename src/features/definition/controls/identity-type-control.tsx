import { Picker, PickerItem, Text } from '@react-spectrum/s2';
import { useMemo } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useDiagnosticText } from '#components/diagnostics';
import { isPeople, type IdentityType } from '#domain/identity';
import { useMessages } from '#ui/locale';
import { useDefinitionForm, useProblemsOf } from '../definition-form.ts';
import type { DefinitionValues } from '../definition-values.ts';
import { FULL_WIDTH, READABLE } from './full-width.ts';

const NONE = '—';

/** Identity type of a unitary event: those of the schema first, those that are not people-based greyed, with the reason. */
export function IdentityTypeControl() {
  const { definition: words, identities } = useMessages();
  const { control } = useFormContext<DefinitionValues>();
  const { values, schema, identityTypes, actions } = useDefinitionForm();
  const problem = useProblemsOf('identityType')[0];
  const textOf = useDiagnosticText();

  const options = useMemo(() => {
    const ofSchema = new Set(schema?.identities.map(({ namespace }) => namespace));
    const rank = (type: IdentityType): number =>
      isPeople(type.category) ? (ofSchema.has(type.code) ? 0 : 1) : 2;
    const listed = identityTypes
      .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
      .map((type) => ({
        code: type.code,
        label: words.identityTypeOption(type.name, type.code),
        help: isPeople(type.category)
          ? `${identities.categories[type.category]} · ${words.peopleBased}`
          : words.nonPeople,
        usable: isPeople(type.category),
      }));
    return [{ code: NONE, label: words.identityTypeNone, help: '', usable: true }, ...listed];
  }, [schema, identityTypes, words, identities]);
  const unusable = useMemo(
    () => options.filter((option) => !option.usable).map((option) => option.code),
    [options],
  );

  return (
    <Controller
      control={control}
      name="identityType"
      render={({ field }) => (
        <Picker
          ref={field.ref}
          label={words.identityType}
          placeholder={words.identityTypePlaceholder}
          items={options}
          value={values.identityType ?? NONE}
          onChange={(key) => actions.chooseIdentityType(key === NONE ? null : String(key))}
          onBlur={field.onBlur}
          disabledKeys={unusable}
          isInvalid={problem?.severity === 'error'}
          errorMessage={problem && textOf(problem)}
          description={problem && textOf(problem)}
          menuWidth={360}
          UNSAFE_style={FULL_WIDTH}
        >
          {(option) => (
            <PickerItem id={option.code} textValue={option.label}>
              <Text slot="label">{option.label}</Text>
              {option.help !== '' && (
                <Text slot="description" UNSAFE_style={READABLE}>
                  {option.help}
                </Text>
              )}
            </PickerItem>
          )}
        </Picker>
      )}
    />
  );
}
