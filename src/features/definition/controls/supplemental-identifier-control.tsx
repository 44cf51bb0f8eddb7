import { Checkbox } from '@react-spectrum/s2';
import { Controller, useFormContext } from 'react-hook-form';
import { ExpressionEditor } from '#components/expression-editor';
import { useMessages } from '#ui/locale';
import { useDefinitionForm, useProblemsOf } from '../definition-form.ts';
import type { DefinitionValues } from '../definition-values.ts';
import style from './controls.module.css';
import { ProblemLines } from './problem-lines.tsx';
import { useApplyFix } from './use-apply-fix.ts';

/** Second key of a journey instance: an order, a subscription, a booking (events.md §2.7). */
export function SupplementalIdentifierControl() {
  const { identifier: words } = useMessages();
  const { control } = useFormContext<DefinitionValues>();
  const { values, schema, identityCodes, actions } = useDefinitionForm();
  const problems = useProblemsOf('supplementalIdentifier');
  const applyFix = useApplyFix();
  return (
    <div className={style.labelled}>
      <Checkbox
        isSelected={values.useSupplementalIdentifier}
        onChange={actions.useSupplementalIdentifier}
      >
        {words.supplemental}
      </Checkbox>
      <p className={style.sentence}>{words.supplementalHelp}</p>
      {values.useSupplementalIdentifier && (
        <>
          <Controller
            control={control}
            name="supplementalIdentifier"
            render={({ field }) => (
              <ExpressionEditor
                ref={field.ref}
                label={words.supplementalExpression}
                value={values.supplementalIdentifier}
                onChange={actions.writeSupplementalIdentifier}
                eventName={values.name}
                schema={schema}
                identityCodes={identityCodes}
                context="profileIdentifier"
                diagnostics={problems}
                minLines={2}
              />
            )}
          />
          {values.supplementalIdentityType !== null && (
            <p className={style.sentence}>
              {words.supplementalIdentityType(values.supplementalIdentityType)}
            </p>
          )}
          <ProblemLines
            problems={problems}
            onFix={(fix) => applyFix('supplementalIdentifier', fix)}
          />
        </>
      )}
    </div>
  );
}
