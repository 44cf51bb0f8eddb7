import { describeReference, parse, type DescribedStep } from '#domain/expression';
import { fieldAt, type XdmSchema } from '#domain/schema';
import type { Messages } from '#messages';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import style from './controls.module.css';

/** The profile identifier as a sentence (events.md §2.2). */
export function IdentifierSentence() {
  const { identifier: words } = useMessages();
  const { values, schema } = useDefinitionForm();
  if (values.profileIdentifier.trim() === '') return null;
  return (
    <p className={style.sentence}>{identifierSentence(words, values.profileIdentifier, schema)}</p>
  );
}

/** "The id of the first Email entry of identityMap." for the shapes that identifiers have; a general one otherwise. */
export function identifierSentence(
  words: Messages['identifier'],
  expression: string,
  schema: XdmSchema | null,
): string {
  const described = describeReference(parse(expression));
  if (!described) return words.sentenceExpression;
  const { steps } = described;
  const [before, call, after] = splitAtCall(steps);
  const path = namesOf(before).join('.');
  if (call === undefined) {
    const title = (schema && fieldAt(schema, path)?.title) ?? path;
    return words.sentenceField(title, path);
  }
  const tail = namesOf(after).join('.');
  const isPlainTail = after.every((step) => step.kind === 'field');
  if (call.kind === 'entry' && after[0]?.kind === 'first' && after.length === 2) {
    return words.sentenceMapEntry(tail, call.key, path);
  }
  if ((call.kind === 'first' || call.kind === 'last') && isPlainTail && tail !== '') {
    return words.sentenceElement(tail, call.kind, path);
  }
  return words.sentenceExpression;
}

function splitAtCall(
  steps: readonly DescribedStep[],
): [readonly DescribedStep[], DescribedStep | undefined, readonly DescribedStep[]] {
  const at = steps.findIndex((step) => step.kind !== 'field');
  return at < 0 ? [steps, undefined, []] : [steps.slice(0, at), steps[at], steps.slice(at + 1)];
}

function namesOf(steps: readonly DescribedStep[]): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'field' ? [step.name] : []));
}
