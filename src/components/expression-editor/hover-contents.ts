/** What a hover says, as Markdown paragraphs: type, documentation, examples, and the value that the sample has. */
import { fieldSummary, plainMarkdown, signatureText } from '#components/field-text';
import { exampleShown, type HoverInfo } from '#domain/expression';
import { fieldAt } from '#domain/schema';
import { languageHelpOf } from '#messages';
import type { EditorSubject, SampleValue } from './editor-subjects.ts';

type Words = Pick<EditorSubject, 'messages' | 'formats' | 'schema'>;

/** As many as can be read at a glance. */
const SIGNATURES = 4;
const EXAMPLES = 3;
const LONGEST_VALUE = 300;

/** The paragraphs, without the value; none where there is nothing to say but the value. */
export function hoverContents(info: HoverInfo, subject: Words): readonly string[] {
  const { messages } = subject;
  const paragraphs = (code: string, ...others: readonly (string | undefined)[]) =>
    [
      codeBlock(code),
      ...others.filter((text) => text !== undefined && text !== ''),
    ] as readonly string[];
  const sentence = (area: Parameters<typeof languageHelpOf>[1], word: string) => {
    const help = languageHelpOf(messages, area, word);
    return help === undefined ? undefined : plainMarkdown(help);
  };
  switch (info.kind) {
    case 'field':
      return paragraphs(`${info.name}: ${info.type}`, fieldText(info.path, subject));
    case 'function':
      return paragraphs(
        ...functionText(info, subject),
        sentence('functions', info.definition.name),
        examplesOf(info),
      );
    case 'pathFunction':
      return paragraphs(`${info.name}: ${info.type}`, sentence('pathFunctions', info.name));
    case 'loopVariable':
      return paragraphs(`${info.name}: ${info.type}`, sentence('words', info.name));
    case 'operator':
      return paragraphs(`${info.operator}: ${info.type}`, sentence('operators', info.operator));
    case 'event':
      return paragraphs(
        info.name,
        subject.schema ? plainMarkdown(subject.schema.title) : undefined,
      );
    case 'literal':
      return paragraphs(info.type);
    case 'group':
      return paragraphs(`( … ): ${info.type}`);
  }
  return info satisfies never;
}

/** "Value in the payload: …", on one line however long it is. */
export function valueLine(
  value: SampleValue | null,
  { messages }: Pick<Words, 'messages'>,
): string {
  const words = messages.condition.hover;
  if (value === null || value.type === 'null') return plainMarkdown(words.value(words.noValue));
  const { text } = value;
  const shown = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
  return `**${plainMarkdown(words.value(shown))}**`;
}

function fieldText(path: string, { schema, messages, formats }: Words): string | undefined {
  const field = schema && path !== '' ? fieldAt(schema, path) : undefined;
  return field ? fieldSummary(field, messages.fields, formats) : undefined;
}

type FunctionHover = Extract<HoverInfo, { kind: 'function' }>;

/** The signature in use, or all there are, but not a page of them. */
function functionText(
  { definition, signature }: FunctionHover,
  { messages }: Words,
): readonly [string, string | undefined] {
  if (signature !== undefined) return [signatureText(definition.name, signature), undefined];
  const lines = definition.signatures.map((one) => signatureText(definition.name, one));
  const more = lines.length - SIGNATURES;
  return [
    lines.slice(0, SIGNATURES).join('\n'),
    more > 0 ? plainMarkdown(messages.condition.hover.moreSignatures(more)) : undefined,
  ];
}

function examplesOf({ definition }: FunctionHover): string | undefined {
  const examples = definition.examples.slice(0, EXAMPLES).map(exampleShown);
  if (examples.length === 0) return undefined;
  return codeBlock(
    examples.map(({ expression, result }) => `${expression}  →  ${result ?? ''}`).join('\n'),
  );
}

/** A fence longer than any run of backticks inside. */
function codeBlock(code: string): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}\n${code}\n${fence}`;
}
