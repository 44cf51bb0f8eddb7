import type { Proposal, ProposedField } from '#domain/schema';
import type { Messages } from '#messages';
import { TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { evidenceSummary } from './evidence-sentences.ts';
import { innerKind } from './proposed-rows.ts';
import style from './propose.module.css';

interface Props {
  readonly field: ProposedField;
  /** Payloads of the whole proposal. */
  readonly payloads: number;
  readonly isNoted: boolean;
}

/** One proposed field: title and name, what was seen, then its marks and its type. */
export function ProposedRow({ field, payloads, isNoted }: Props) {
  const messages = useMessages();
  const { fields, proposal } = messages;
  const title = proposedName(field, messages);
  const { identity, identityGuess, enumeration } = field;
  return (
    <>
      <span className={style.rowTitle}>{title}</span>
      {innerKind(field) === null && field.name !== title && (
        <code className={style.rowName} translate="no">
          {field.name}
        </code>
      )}
      <span className={style.rowEvidence}>{evidenceSummary(field, payloads, messages)}</span>
      {field.required && <span className={style.required}>{fields.required}</span>}
      {field.conflict && <TagLabel tone="notice">{proposal.fields.conflict}</TagLabel>}
      {isNoted && <TagLabel tone="notice">{proposal.fields.noted}</TagLabel>}
      {enumeration !== undefined && (
        <TagLabel hint={enumeration.values.join(', ')}>{listText(enumeration, proposal)}</TagLabel>
      )}
      {identity !== undefined && (
        <TagLabel tone="informative" hint={fields.identityOf(identity.namespace, identity.primary)}>
          {identity.primary ? fields.primaryIdentity : fields.identity} · {identity.namespace}
        </TagLabel>
      )}
      {identity === undefined && identityGuess !== undefined && (
        <TagLabel hint={proposal.fields.guessHint}>{proposal.fields.guess(identityGuess)}</TagLabel>
      )}
      <span className={style.rowType}>{proposedType(field, fields)}</span>
    </>
  );
}

/** The title; what stands in a list or map has none of its own. */
export function proposedName(field: ProposedField, { proposal }: Messages): string {
  const kind = innerKind(field);
  return kind === null ? field.title : proposal.fields[kind];
}

/** What a screen reader says of a field. */
export function proposedLabel(
  field: ProposedField,
  { payloads }: Proposal,
  noted: ReadonlySet<string>,
  messages: Messages,
): string {
  const { fields, proposal, schemaProposal } = messages;
  const title = proposedName(field, messages);
  const { identity, identityGuess, enumeration } = field;
  return [
    innerKind(field) !== null || field.name === title ? title : `${title} (${field.name})`,
    proposedType(field, fields),
    ...(field.required ? [fields.required] : []),
    ...(field.conflict ? [proposal.fields.conflict] : []),
    ...(noted.has(field.path) ? [proposal.fields.noted] : []),
    ...(enumeration === undefined ? [] : [listText(enumeration, proposal)]),
    ...(identity === undefined ? [] : [fields.identityOf(identity.namespace, identity.primary)]),
    ...(identity === undefined && identityGuess !== undefined
      ? [schemaProposal.looksLikeIdentity(identityGuess)]
      : []),
    evidenceSummary(field, payloads, messages),
  ].join(', ');
}

/** `list of integer`, and the format of a text. */
function proposedType(field: ProposedField, fields: Messages['fields']): string {
  const { type, item, format } = field;
  if (item !== undefined && type === 'array') return fields.listOf(proposedType(item, fields));
  if (item !== undefined && type === 'map') return fields.mapOf(proposedType(item, fields));
  return format === undefined ? fields.types[type] : `${fields.types[type]} · ${format}`;
}

function listText(
  { values, closed }: NonNullable<ProposedField['enumeration']>,
  { fields }: Messages['proposal'],
): string {
  return closed ? fields.values(values.length) : fields.suggestions(values.length);
}
