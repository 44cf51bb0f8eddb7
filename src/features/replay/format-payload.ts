/** A record of a log as the payload editor shows it: laid out, unless it would no longer fit into a request. */
import { parseJson, stringifyJson } from '#domain/base';
import { REQUEST_MAX_BYTES } from '#domain/payload';

export function formatPayload(text: string): string {
  const parsed = parseJson(text);
  if (!parsed.ok) return text;
  const formatted = stringifyJson(parsed.value.value);
  // A character takes three bytes at most; near the limit the text stays as it was logged.
  return formatted.length * 3 > REQUEST_MAX_BYTES ? text : formatted;
}
