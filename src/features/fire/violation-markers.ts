/** Schema violations as markers of the payload editor, at the value (or the key) that they speak of. */
import { monacoRange } from '#components/expression-editor';
import { parseJson, rangeOfPath } from '#domain/base';
import type { PayloadVerdict } from '#domain/trigger';
import { violationText, type Messages } from '#messages';
import type { EditorMarker } from '#ui/monaco';

/**
 * Markers for the violations of a payload text: against the schema of the event on screen, where a bare entity was
 * judged against several. None while the text is not JSON, which the editor says itself.
 */
export function violationMarkers(
  text: string,
  verdicts: readonly PayloadVerdict[],
  schemaId: string | null,
  messages: Messages,
): readonly EditorMarker[] {
  const document = parseJson(text);
  if (!document.ok) return [];
  return verdicts.flatMap(({ place, schemas }) =>
    schemas
      .filter(({ id }) => schemas.length === 1 || id === schemaId)
      .flatMap((schema) =>
        schema.violations.map((violation) => {
          const isUnknownKey =
            violation.keyword === 'additionalProperties' && violation.key !== undefined;
          const path = [...place, ...violation.at, ...(isUnknownKey ? [violation.key ?? ''] : [])];
          return {
            ...monacoRange(text, rangeOfPath(document.value, path, isUnknownKey ? 'key' : 'value')),
            message: `${violationText(messages, violation)}\n${violation.message}`,
            severity: violation.severity,
            code: violation.keyword,
          };
        }),
      ),
  );
}
