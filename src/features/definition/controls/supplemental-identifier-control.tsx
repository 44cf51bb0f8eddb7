import { Checkbox } from '@react-spectrum/s2';
import { useId } from 'react';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import style from './controls.module.css';
import { PropertyProblems } from './event-expression.tsx';
import { ExpressionText } from './expression-text.tsx';
import { IdentifierSentence } from './identifier-sentence.tsx';

/** Second key of a journey instance: an order, a subscription, a booking (events.md §2.7). */
export function SupplementalIdentifierControl() {
  const { identifier: words } = useMessages();
  const { values, actions } = useDefinitionForm();
  const sentenceId = useId();
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
          <ExpressionText
            property="supplementalIdentifier"
            label={words.supplementalExpression}
            onChange={actions.writeSupplementalIdentifier}
            minLines={2}
            describedBy={sentenceId}
          />
          <IdentifierSentence id={sentenceId} of="supplemental" />
          {values.supplementalIdentityType !== null && (
            <p className={style.sentence}>
              {words.supplementalIdentityType(values.supplementalIdentityType)}
            </p>
          )}
          <PropertyProblems property="supplementalIdentifier" />
        </>
      )}
    </div>
  );
}
