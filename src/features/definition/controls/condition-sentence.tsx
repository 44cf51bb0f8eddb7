import { describeCondition, expressionsOf } from '#domain/event';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import style from './controls.module.css';

/** The condition as a sentence (events.md §2.2), as long as a sentence tells it right. */
export function ConditionSentence() {
  const { sentences } = useMessages();
  const { definition, schema } = useDefinitionForm();
  const checked = expressionsOf(definition, schema ?? undefined).condition;
  const phrase = checked && describeCondition(checked.parsed);
  return phrase && <p className={style.sentence}>{sentences.condition(phrase)}</p>;
}
