import { describeCondition } from '#domain/event';
import { parse } from '#domain/expression';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import style from './controls.module.css';

/** The condition as a sentence (events.md §2.2), as long as a sentence tells it right. */
export function ConditionSentence() {
  const { sentences } = useMessages();
  const { values } = useDefinitionForm();
  const phrase = describeCondition(parse(values.condition));
  return phrase && <p className={style.sentence}>{sentences.condition(phrase)}</p>;
}
