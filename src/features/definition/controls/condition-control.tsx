import { SegmentedControl, SegmentedControlItem } from '@react-spectrum/s2';
import { useId, useState } from 'react';
import type { SourceRange } from '#domain/base';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import { ConditionClauses } from './condition-clauses.tsx';
import { conditionMode, type ConditionMode } from './condition-mode.ts';
import { ConditionSentence } from './condition-sentence.tsx';
import style from './controls.module.css';
import { PropertyProblems } from './event-expression.tsx';
import { ExpressionText } from './expression-text.tsx';

/** The event ID condition, as clauses or as text; both stand for the same condition, live (events.md §2.5). */
export function ConditionControl() {
  const { condition: words, clauses } = useMessages();
  const { schema, actions } = useDefinitionForm();
  const [mode, setMode] = useState<ConditionMode>(() => conditionMode.read() ?? 'text');
  const sentenceId = useId();
  const [shown, show] = useState<SourceRange | null>(null);

  const choose = (next: ConditionMode): void => {
    conditionMode.write(next);
    setMode(next);
    show(null);
  };
  return (
    <div className={style.labelled}>
      <div className={style.labelRow}>
        <span className={style.label} aria-hidden="true">
          {words.label}
        </span>
        <SegmentedControl
          aria-label={clauses.modes.label}
          selectedKey={mode}
          onSelectionChange={(key) => choose(key === 'clauses' ? 'clauses' : 'text')}
        >
          <SegmentedControlItem id="clauses">{clauses.modes.clauses}</SegmentedControlItem>
          <SegmentedControlItem id="text">{clauses.modes.text}</SegmentedControlItem>
        </SegmentedControl>
      </div>
      {mode === 'text' && (
        <ExpressionText
          property="condition"
          label={words.label}
          placeholder={schema ? words.placeholder : words.needsSchema}
          onChange={actions.writeCondition}
          minLines={3}
          selection={shown}
          describedBy={sentenceId}
        />
      )}
      {mode === 'clauses' &&
        (schema ? (
          <ConditionClauses
            schema={schema}
            onShowInText={(range) => {
              choose('text');
              show(range);
            }}
          />
        ) : (
          <p className={style.sentence}>{clauses.needsSchema}</p>
        ))}
      <ConditionSentence id={sentenceId} />
      <PropertyProblems property="condition" />
    </div>
  );
}
