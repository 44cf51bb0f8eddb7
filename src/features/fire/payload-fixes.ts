/** What one click can do about the violations of the payload in the editor, as its light bulb offers it. */
import type { JsonQuickFix } from '#components/json-editor';
import { safeKinds } from '#components/verdict';
import type { SourceRange } from '#domain/base';
import { combineFixes, type Violation } from '#domain/schema';
import { fixText, type Messages } from '#messages';

/** Fixes of the violations that a range touches, and for each kind that is safe one for all of the text. */
export function quickFixesAt(
  text: string,
  range: SourceRange,
  violations: readonly Violation[],
  messages: Messages,
): readonly JsonQuickFix[] {
  const here = violations.filter(
    (violation) =>
      violation.range !== undefined &&
      violation.range.start <= range.end &&
      range.start <= violation.range.end,
  );
  const single = here.flatMap(({ fixes = [] }) =>
    fixes.map((fix, index) => ({
      title: fixText(messages, fix),
      edits: fix.edits,
      isPreferred: index === 0,
    })),
  );
  const all = safeKinds(violations)
    .filter(({ code }) => here.some((violation) => violation.code === code))
    .map(({ code, fixes }) => ({
      title: messages.fire.fixAll[code](fixes.length),
      edits: combineFixes(text, fixes),
      isPreferred: false,
    }));
  return [...single, ...all];
}
