import { constraintSentences, fieldTypeLabel, innermost } from '#components/field-text';
import type { FieldNode } from '#domain/schema';
import { CopyButton } from '#ui/feedback';
import { CodeText, type Fact, Facts, TagLabel } from '#ui/layout';
import { useFormats, useMessages } from '#ui/locale';
import { ValueList } from './value-list.tsx';
import style from './schema-tree.module.css';

/** All that is known of one field. */
export function FieldDetails({ field }: { readonly field: FieldNode | null }) {
  const { fields, shell } = useMessages();
  const { details } = fields;
  const facts = useFacts(field);
  if (field === null) {
    return (
      <aside className={style.details} aria-label={details.label}>
        <p className={style.hint}>{details.nothing}</p>
      </aside>
    );
  }
  return (
    <aside className={style.details} aria-label={details.label}>
      <h2 className={style.detailsTitle}>{field.title}</h2>
      <div className={style.path}>
        <CodeText>{field.path}</CodeText>
        <CopyButton
          label={details.copyPath}
          doneLabel={shell.copied}
          failedLabel={shell.copyFailed}
          text={() => field.path}
        />
      </div>
      {(field.required || field.deprecated) && (
        <div className={style.tags}>
          {field.required && <TagLabel tone="negative">{fields.required}</TagLabel>}
          {field.deprecated && <TagLabel tone="notice">{fields.deprecated}</TagLabel>}
        </div>
      )}
      <Facts facts={facts} />
    </aside>
  );
}

function useFacts(field: FieldNode | null): readonly Fact[] {
  const { fields } = useMessages();
  const formats = useFormats();
  if (field === null) return [];
  const { details } = fields;
  // What a list holds says more than the list: its values, its pattern.
  const inner = innermost(field);
  const constraints = [
    ...constraintSentences(field, fields.constraints, formats),
    ...(inner === field ? [] : constraintSentences(inner, fields.constraints, formats)),
  ];
  const identities =
    inner === field ? field.identities : [...field.identities, ...inner.identities];
  const facts: (Fact | null)[] = [
    field.description === '' ? null : { label: details.description, value: field.description },
    { label: details.type, value: fieldTypeLabel(field, fields) },
    identities.length === 0
      ? null
      : {
          label: details.identity,
          value: lines(identities.map((one) => fields.identityOf(one.namespace, one.primary))),
        },
    constraints.length === 0 ? null : { label: details.constraints, value: lines(constraints) },
    listFact(details.values, details.valuesHint, inner.enumeration),
    listFact(details.suggestions, details.suggestionsHint, inner.suggestions),
    inner.defaultValue === undefined
      ? null
      : {
          label: details.defaultValue,
          value: (
            <>
              <CodeText>{String(inner.defaultValue)}</CodeText>
              <p className={style.hint}>{details.defaultHint}</p>
            </>
          ),
        },
    inner.examples === undefined || inner.examples.length === 0
      ? null
      : { label: details.examples, value: inner.examples.map(String).join(', ') },
  ];
  return facts.filter((fact) => fact !== null);
}

function listFact(label: string, hint: string, values: FieldNode['enumeration']): Fact | null {
  if (values === undefined || values.length === 0) return null;
  return {
    label,
    value: (
      <>
        <p className={style.hint}>{hint}</p>
        <ValueList key={values.map(({ value }) => value).join()} values={values} />
      </>
    ),
  };
}

function lines(sentences: readonly string[]) {
  return (
    <ul className={style.plainList}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
