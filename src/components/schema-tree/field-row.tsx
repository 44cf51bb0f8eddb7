import { fieldTypeLabel, innermost } from '#components/field-text';
import type { FieldNode } from '#domain/schema';
import type { Messages } from '#messages';
import { useMessages } from '#ui/locale';
import { TagLabel } from '#ui/layout';
import { Highlight } from './highlight.tsx';
import style from './schema-tree.module.css';

interface Props {
  readonly field: FieldNode;
  readonly query: string;
  /** Why the field cannot be unselected; it says more than "required". */
  readonly lockedBecause?: string | undefined;
}

/** One field in the tree: title and name as in the product, "Identifier (_id)", then its marks and its type. */
export function FieldRow({ field, query, lockedBecause }: Props) {
  const { fields } = useMessages();
  const identities = identitiesOf(field);
  return (
    <>
      <span className={style.names}>
        <span className={style.title}>
          <Highlight text={field.title} query={query} />
        </span>
        {field.name !== field.title && (
          <code className={style.name} translate="no">
            <Highlight text={field.name} query={query} />
          </code>
        )}
      </span>
      {lockedBecause !== undefined && <span className={style.lock}>{lockedBecause}</span>}
      {field.required && lockedBecause === undefined && (
        <span className={style.required} title={fields.requiredHint}>
          {fields.required}
        </span>
      )}
      {identities.map((identity) => (
        <TagLabel
          key={identity.namespace}
          tone="informative"
          hint={fields.identityOf(identity.namespace, identity.primary)}
        >
          {identity.primary ? fields.primaryIdentity : fields.identity} · {identity.namespace}
        </TagLabel>
      ))}
      {field.deprecated && (
        <TagLabel tone="notice" hint={fields.deprecatedHint}>
          {fields.deprecated}
        </TagLabel>
      )}
      <span className={style.type}>{fieldTypeLabel(field, fields)}</span>
    </>
  );
}

/** What a screen reader says of a field. */
export function fieldLabel(field: FieldNode, fields: Messages['fields']): string {
  const name = field.name === field.title ? field.title : `${field.title} (${field.name})`;
  return [
    name,
    fieldTypeLabel(field, fields),
    ...(field.required ? [fields.required] : []),
    ...identitiesOf(field).map((identity) =>
      fields.identityOf(identity.namespace, identity.primary),
    ),
    ...(field.deprecated ? [fields.deprecated] : []),
  ].join(', ');
}

/** Descriptors of the field; those of the strings of a list stand on the list, which is the row. */
function identitiesOf(field: FieldNode): FieldNode['identities'] {
  const inner = innermost(field);
  return inner === field || inner.children.size > 0
    ? field.identities
    : [...field.identities, ...inner.identities];
}
