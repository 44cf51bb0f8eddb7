import { useRef, type ReactNode, type RefObject } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { ExpressionEditor, type ExpressionEditorHandle } from '#components/expression-editor';
import type { SourceRange } from '#domain/base';
import { useDefinitionForm, useProblemsOf } from '../definition-form.ts';
import type { DefinitionValues } from '../definition-values.ts';
import { ProblemLines } from './problem-lines.tsx';
import { useApplyFix } from './use-apply-fix.ts';

export interface EventExpressionProps {
  readonly property: 'condition' | 'profileIdentifier' | 'supplementalIdentifier';
  readonly label: string;
  readonly onChange: (expression: string) => void;
  readonly placeholder?: string;
  readonly minLines: number;
  /** Id of the sentence that tells the expression. */
  readonly describedBy?: string;
  /** A part of the text to lead to. */
  readonly selection?: SourceRange | null;
  /** Told about the editor, to insert into it. */
  readonly editor?: RefObject<ExpressionEditorHandle | null>;
}

/** The editor of one expression of the event, bound to the form: it knows the schema, the name and the problems. */
export function EventExpression(props: EventExpressionProps) {
  const { property, label, onChange, minLines, placeholder, selection = null } = props;
  const { control } = useFormContext<DefinitionValues>();
  const { values, schema, identityCodes, observed, readValue } = useDefinitionForm();
  const isObserved =
    property === 'condition' &&
    observed !== null &&
    'clauses' in observed &&
    observed.condition === values.condition;
  const problems = useProblemsOf(property);
  const applyFix = useApplyFix();
  const own = useRef<ExpressionEditorHandle | null>(null);
  const editor = props.editor ?? own;
  return (
    <Controller
      control={control}
      name={property}
      render={({ field }) => (
        <ExpressionEditor
          ref={(handle) => {
            editor.current = handle;
            field.ref(handle);
          }}
          label={label}
          {...(props.describedBy === undefined ? {} : { describedBy: props.describedBy })}
          value={values[property]}
          onChange={onChange}
          eventName={values.name}
          schema={schema}
          identityCodes={identityCodes}
          context={property === 'condition' ? 'eventCondition' : 'profileIdentifier'}
          diagnostics={problems}
          clauses={isObserved ? observed.clauses : null}
          readValue={readValue}
          onFix={(fix) => applyFix(property, fix)}
          minLines={minLines}
          selection={selection}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
      )}
    />
  );
}

/** What is wrong with a property, below its control, with fixes. */
export function PropertyProblems({
  property,
}: {
  readonly property: 'fields' | EventExpressionProps['property'];
}): ReactNode {
  const problems = useProblemsOf(property);
  const applyFix = useApplyFix();
  return <ProblemLines problems={problems} onFix={(fix) => applyFix(property, fix)} />;
}
