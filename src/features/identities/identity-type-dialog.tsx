import {
  Button,
  ButtonGroup,
  Content,
  Dialog,
  Form,
  Heading,
  Picker,
  PickerItem,
  Text,
  TextField,
} from '@react-spectrum/s2';
import { useEffect, useId } from 'react';
import {
  Controller,
  useForm,
  useWatch,
  type FieldErrors,
  type ResolverResult,
} from 'react-hook-form';
import {
  checkIdentityType,
  IDENTITY_CATEGORIES,
  isPeople,
  type IdentityCategory,
  type IdentityType,
} from '#domain/identity';
import { useMessages } from '#ui/locale';

interface Values {
  readonly name: string;
  readonly code: string;
  readonly category: IdentityCategory;
}

interface Props {
  /** The identity type to rename; null to add one. */
  readonly edited: IdentityType | null;
  /** Fills the code of a new one. */
  readonly proposedCode?: string;
  /** All other identity types, standard ones included. */
  readonly others: readonly IdentityType[];
  readonly onSave: (type: IdentityType) => Promise<void>;
  readonly onClose: () => void;
}

/** Adds an identity type, or renames one: code and category are fixed once created. */
export function IdentityTypeDialog({ edited, proposedCode = '', others, onSave, onClose }: Props) {
  const { identities, shell } = useMessages();
  const formId = useId();
  const { control, handleSubmit, setFocus, formState } = useForm<Values>({
    defaultValues: {
      name: edited?.name ?? proposedCode,
      code: edited?.code ?? proposedCode,
      category: edited?.category ?? 'CROSS_DEVICE',
    },
    resolver: (values) => resolve(values, others),
    mode: 'onTouched',
  });
  useEffect(() => setFocus('name'), [setFocus]);

  // Sentences follow the language of the page, so the form keeps only which controls are wrong.
  const problems = checkIdentityType(useWatch({ control }) as Values, others);
  const sentenceAt = (property: keyof Values): string => {
    const problem = problems.find((candidate) => candidate.property === property);
    return problem === undefined ? '' : identities.problems[problem.code](problem.params);
  };

  const submit = handleSubmit(async ({ name, code, category }) => {
    await onSave({ name: name.trim(), code, category, standard: false });
    onClose();
  });

  return (
    <Dialog size="S">
      <Heading slot="title">
        {edited === null ? identities.add.title : identities.edit.title}
      </Heading>
      <Content>
        <Form id={formId} onSubmit={(event) => void submit(event)}>
          <Controller
            control={control}
            name="name"
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={identities.add.name}
                description={identities.add.nameHint}
                isInvalid={fieldState.invalid}
                errorMessage={sentenceAt('name')}
              />
            )}
          />
          <Controller
            control={control}
            name="code"
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={identities.add.code}
                description={edited === null ? identities.add.codeHint : identities.edit.fixed}
                isReadOnly={edited !== null}
                isInvalid={fieldState.invalid}
                errorMessage={sentenceAt('code')}
              />
            )}
          />
          <Controller
            control={control}
            name="category"
            render={({ field }) =>
              edited === null ? (
                <Picker
                  label={identities.add.category}
                  description={identities.add.categoryHint}
                  value={field.value}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                >
                  {IDENTITY_CATEGORIES.map(({ category }) => (
                    <PickerItem
                      key={category}
                      id={category}
                      textValue={identities.categories[category]}
                    >
                      <Text slot="label">
                        {identities.categories[category]}
                        {' · '}
                        {isPeople(category) ? identities.people : identities.notPeople}
                      </Text>
                      <Text slot="description">{identities.categoryHints[category]}</Text>
                    </PickerItem>
                  ))}
                </Picker>
              ) : (
                <TextField
                  isReadOnly
                  label={identities.add.category}
                  value={identities.categories[field.value]}
                />
              )
            }
          />
        </Form>
      </Content>
      <ButtonGroup>
        <Button variant="secondary" onPress={onClose}>
          {shell.cancel}
        </Button>
        <Button type="submit" form={formId} variant="accent" isPending={formState.isSubmitting}>
          {edited === null ? identities.add.action : shell.save}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}

/** Which controls are wrong, for the form: the focus goes to the first of them. */
function resolve(values: Values, others: readonly IdentityType[]): ResolverResult<Values> {
  const problems = checkIdentityType(values, others);
  if (problems.length === 0) return { values, errors: {} };
  const errors: FieldErrors<Values> = Object.fromEntries(
    problems.map(({ property, code }) => [property, { type: code, message: code }]),
  );
  return { values: {}, errors };
}
