/** When the payload in the editor says that it happened: what the clock can be set by. */
import { parseJson } from '#domain/base';
import { readPayload } from '#domain/payload';
import type { PayloadVerdict } from '#domain/trigger';

/** Epoch milliseconds of the `timestamp` of the first entity. */
export function timestampOf(text: string): number | null {
  const document = parseJson(text);
  if (!document.ok) return null;
  const payload = readPayload(document.value.value);
  if (!payload.ok) return null;
  const written = payload.value.items[0]?.entity?.['timestamp'];
  return typeof written === 'string' ? instantOf(written) : null;
}

/** The instant that a verdict found too late or too early; the text, of 1 MB perhaps, is not read again for it. */
export function judgedInstant({ warnings, schemas }: PayloadVerdict): number | null {
  const written = [...warnings, ...schemas.flatMap(({ violations }) => violations)].find(
    ({ code }) => code === 'violation/late' || code === 'violation/future',
  )?.params['value'];
  return typeof written === 'string' ? instantOf(written) : null;
}

function instantOf(written: string): number | null {
  const instant = Date.parse(written);
  return Number.isNaN(instant) ? null : instant;
}
