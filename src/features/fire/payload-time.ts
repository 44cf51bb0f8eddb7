/** When the payload in the editor says that it happened: what the clock can be set by. */
import { parseJson, type JsonPath } from '#domain/base';
import { readPayload } from '#domain/payload';

/** Epoch milliseconds of the `timestamp` of the entity at a place, of the first one when none is given. */
export function timestampOf(text: string, place?: JsonPath): number | null {
  const document = parseJson(text);
  if (!document.ok) return null;
  const payload = readPayload(document.value.value);
  if (!payload.ok) return null;
  const wanted = place?.join('/');
  const item = payload.value.items.find(
    (candidate) => wanted === undefined || candidate.place.join('/') === wanted,
  );
  const written = item?.entity?.['timestamp'];
  const instant = typeof written === 'string' ? Date.parse(written) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}
