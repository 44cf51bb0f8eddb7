import {
  ComboBox,
  ComboBoxItem,
  SegmentedControl,
  SegmentedControlItem,
  Text,
} from '@react-spectrum/s2';
import { useId, useMemo, useState } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import type { DefinitionValues } from '../definition-values.ts';
import style from './controls.module.css';
import { PropertyProblems } from './event-expression.tsx';
import { ExpressionText } from './expression-text.tsx';
import { identifierOptions, type IdentifierOption } from './identifier-options.ts';
import { IdentifierSentence } from './identifier-sentence.tsx';
import { FULL_WIDTH } from './full-width.ts';

/** The value that leads to the person: a field, or an expression of type string (events.md §2.2, §2.4). */
export function ProfileIdentifierControl() {
  const { identifier: words } = useMessages();
  const { control } = useFormContext<DefinitionValues>();
  const { values, schema, identityTypes, actions } = useDefinitionForm();
  const sentenceId = useId();
  const [chosenMode, chooseMode] = useState<'field' | 'expression' | null>(null);

  const options = useMemo(
    () => (schema ? identifierOptions(values.name, schema, values.fields, identityTypes) : []),
    [values.name, schema, values.fields, identityTypes],
  );
  const chosen = options.find((option) => option.expression === values.profileIdentifier);
  const mode =
    chosenMode ?? (chosen || values.profileIdentifier.trim() === '' ? 'field' : 'expression');

  return (
    <div className={style.labelled}>
      <div className={style.labelRow}>
        <span className={style.label} aria-hidden="true">
          {words.label}
        </span>
        <SegmentedControl
          aria-label={words.mode}
          selectedKey={mode}
          onSelectionChange={(key) => chooseMode(key === 'expression' ? 'expression' : 'field')}
        >
          <SegmentedControlItem id="field">{words.modeField}</SegmentedControlItem>
          <SegmentedControlItem id="expression">{words.modeExpression}</SegmentedControlItem>
        </SegmentedControl>
      </div>
      {mode === 'field' ? (
        <Controller
          control={control}
          name="profileIdentifier"
          render={({ field }) => (
            <ComboBox
              ref={field.ref}
              aria-label={words.label}
              placeholder={schema ? words.fieldPlaceholder : words.needsSchema}
              isDisabled={schema === null}
              defaultItems={options}
              selectedKey={chosen?.key ?? null}
              onSelectionChange={(key) => {
                const picked = options.find((option) => option.key === key);
                if (picked) actions.writeProfileIdentifier(picked.expression);
              }}
              onBlur={field.onBlur}
              menuWidth={440}
              UNSAFE_style={FULL_WIDTH}
            >
              {(option) => <Option option={option} />}
            </ComboBox>
          )}
        />
      ) : (
        <ExpressionText
          property="profileIdentifier"
          label={words.label}
          onChange={actions.writeProfileIdentifier}
          minLines={2}
          describedBy={sentenceId}
        />
      )}
      <IdentifierSentence id={sentenceId} of="identifier" />
      <PropertyProblems property="profileIdentifier" />
    </div>
  );
}

function Option({ option }: { readonly option: IdentifierOption }) {
  const { identifier: words } = useMessages();
  const { origin } = option;
  const label = origin.kind === 'mapEntry' ? words.fromMap(origin.namespace) : option.title;
  const help = {
    primary: `${option.path} · ${words.primary}`,
    identity: `${option.path} · ${words.identityOf(origin.kind === 'identity' ? origin.namespace : '')}`,
    mapEntry: option.expression,
    field: option.path,
  }[origin.kind];
  return (
    <ComboBoxItem id={option.key} textValue={`${label} (${option.path})`}>
      <Text slot="label">{label}</Text>
      <Text slot="description">{help}</Text>
    </ComboBoxItem>
  );
}
