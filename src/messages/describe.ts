/**
 * From data to sentence: the look-ups that page and terminal share. A code without a sentence shows itself, so that a
 * gap is seen and nothing breaks.
 */
import type { Diagnostic, Fix } from '#domain/base';
import type { Violation } from '#domain/schema';
import type { ReasonCause, VerdictReason } from '#domain/trigger';
import type { Messages } from './messages.ts';

type Coded = Pick<Diagnostic, 'code' | 'params'>;
type Area = Readonly<Record<string, unknown>>;

/** The sentence of a diagnostic, a refusal or a remark, whichever folder of the domain it comes from. */
export function diagnosticText(messages: Messages, diagnostic: Coded): string {
  return (
    sentenceOf(diagnostic, [
      messages.expressionDiagnostics.problems,
      messages.definitionDiagnostics,
      messages.clauses.leftOut,
      messages.schemaDiagnostics,
      messages.schemaChanges.drift,
      messages.identities.problems,
      messages.violations,
      messages.verdicts.warnings,
      messages.verdicts.refusals,
      messages.workspaceImport.diagnostics,
    ]) ?? diagnostic.code
  );
}

/** The label of a one-click fix, as a button shows it: "Replace “=” with “==”". */
export function fixText(messages: Messages, fix: Pick<Fix, 'code' | 'params'>): string {
  const areas = [
    messages.expressionDiagnostics.fixes,
    messages.definitionDiagnostics,
    messages.violations,
  ];
  return sentenceOf(fix, areas) ?? fix.code;
}

/** A schema violation in the reader's language, without its place; the published wording is its `message`. */
export function violationText(messages: Messages, violation: Violation): string {
  return sentenceOf(violation, [messages.violations]) ?? violation.message;
}

/**
 * The sentence of a verdict's reason, with that of its cause inside; of a remark or a refusal too, so that a list of
 * verdicts needs to ask only here.
 */
export function reasonText(messages: Messages, reason: VerdictReason | Coded): string {
  const { reasons } = messages.verdicts;
  if (!Object.hasOwn(reasons, reason.code)) return diagnosticText(messages, reason as Coded);
  const { code, params, cause } = reason as VerdictReason;
  // The catalogue has the right function for every code; TypeScript does not follow the pair.
  const sentence = reasons[code] as (params: VerdictReason['params'], cause: string) => string;
  return sentence(params, cause ? causeText(messages, cause) : '');
}

export type LanguageHelpArea = keyof Messages['languageHelp'];

/** One sentence on a word of the expression language, by its kind: a function, an operator, a path function, a word. */
export function languageHelpOf(
  messages: Messages,
  area: LanguageHelpArea,
  word: string,
): string | undefined {
  const sentences: Readonly<Record<string, string>> = messages.languageHelp[area];
  return Object.hasOwn(sentences, word) ? sentences[word] : undefined;
}

/** Reasons end without a full stop, so the sentence inside one does too. */
function causeText(messages: Messages, cause: ReasonCause): string {
  return diagnosticText(messages, cause).replace(/\.$/, '');
}

/** Codes come from stored data too, hence own properties only. */
function sentenceOf({ code, params }: Coded, areas: readonly Area[]): string | undefined {
  const area = areas.find((candidate) => Object.hasOwn(candidate, code));
  const message = area?.[code];
  return typeof message === 'function' ? String(message(params)) : undefined;
}
