/** Schema violations as markers of the payload editor, at the token that the worker found for each (events.md §6.2). */
import type { Violation } from '#domain/schema';
import type { PayloadVerdict } from '#domain/trigger';
import { violationText, type Messages } from '#messages';
import type { EditorMarker } from '#ui/monaco';
import { LineIndex } from './line-index.ts';

/**
 * The violations that concern the screen: against the schema of its event, where a bare entity was judged against
 * several.
 */
export function shownViolations(
  verdicts: readonly PayloadVerdict[],
  schemaId: string | null,
): readonly Violation[] {
  return verdicts.flatMap(({ schemas }) =>
    schemas
      .filter(({ id }) => schemas.length === 1 || id === schemaId)
      .flatMap(({ violations }) => violations),
  );
}

/** Markers in the text that the violations were found in. */
export function violationMarkers(
  text: string,
  violations: readonly Violation[],
  messages: Messages,
): readonly EditorMarker[] {
  if (violations.length === 0) return [];
  const lines = new LineIndex(text);
  return violations.flatMap((violation) =>
    violation.range === undefined
      ? []
      : [
          {
            ...lines.rangeOf(violation.range),
            message: `${violationText(messages, violation)}\n${violation.message}`,
            severity: violation.severity,
            code: violation.keyword,
          },
        ],
  );
}
