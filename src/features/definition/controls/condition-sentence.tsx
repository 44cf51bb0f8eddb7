import { expressionsOf } from '#domain/event';
import { describeExpression } from '#domain/expression';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import style from './controls.module.css';

/** The condition as a sentence (events.md §2.2), for every condition whose syntax is right. */
export function ConditionSentence({ id }: { readonly id: string }) {
  const { sentences } = useMessages();
  const { definition, schema } = useDefinitionForm();
  const known = schema ?? undefined;
  const checked = expressionsOf(definition, known).condition;
  const phrase = checked && describeExpression(checked, known);
  return (
    phrase && (
      <p id={id} className={style.sentence}>
        {sentences.sentence(phrase)}
      </p>
    )
  );
}
