/** A field in a few lines of Markdown, for hover and completion; the full details stand beside the schema tree. */
import type { EnumValue, FieldNode } from '#domain/schema';
import type { Messages } from '#messages';
import type { Formats } from '#ui/locale';
import { constraintSentences } from './constraint-sentences.ts';
import { fieldTypeLabel } from './field-type-label.ts';
import { innermost } from './innermost.ts';
import { plainMarkdown as plain } from './plain-markdown.ts';

/** As many as fit beside a line of text. */
const VALUES = 12;

/** Title, path, type, marks, description, constraints and values. */
export function fieldSummary(
  field: FieldNode,
  words: Messages['fields'],
  formats: Formats,
): string {
  const inner = innermost(field);
  const marks = [
    fieldTypeLabel(field, words),
    ...(field.required ? [words.required] : []),
    ...(field.deprecated ? [words.deprecated] : []),
  ];
  const constraints = [field, ...(inner === field ? [] : [inner])].flatMap((one) =>
    constraintSentences(one, words.constraints, formats),
  );
  const identities = inner.identities.map(({ namespace, primary }) =>
    words.identityOf(namespace, primary),
  );
  const { details } = words;
  return [
    `${hasTitle(field) ? `**${plain(field.title)}** · ` : ''}\`${field.path}\``,
    plain(marks.join(' · ')),
    plain(field.description),
    list([...identities, ...constraints].map(plain)),
    values(details.values, inner.enumeration),
    values(details.suggestions, inner.suggestions),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Elements and entries without a title of their own are called by their sign. */
function hasTitle({ title }: FieldNode): boolean {
  return !['', '[]', '{}'].includes(title);
}

function values(heading: string, all: readonly EnumValue[] = []): string {
  if (all.length === 0) return '';
  const lines = all
    .slice(0, VALUES)
    .map(({ value, label }) =>
      label === value ? plain(value) : `${plain(value)}: ${plain(label)}`,
    );
  return `${plain(heading)}\n\n${list(all.length > VALUES ? [...lines, '…'] : lines)}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
