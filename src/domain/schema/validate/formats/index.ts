/** The formats that a string field may have (events.md §3.3). `url` and `time`, seen in the wild, are plain text. */
import { isDate, isDateTime } from './date-time.ts';
import { isEmail, isHostname, isIpv4, isIpv6 } from './network.ts';
import { isJsonPointer, isUrlTemplate } from './templates.ts';
import { hasColonInFirstSegment, isUri, isUriReference } from './uri.ts';

export interface FormatRule {
  readonly accepts: (text: string) => boolean;
  /** What is expected, for the message, with an example that is accepted. */
  readonly expected: string;
  readonly example: string;
  /** Name of the usual slip, when the text shows it. */
  readonly hint?: (text: string) => string | undefined;
}

export const FORMATS: ReadonlyMap<string, FormatRule> = new Map<string, FormatRule>([
  ['date-time', { accepts: isDateTime, expected: 'RFC 3339', example: '2026-03-01T09:15:00Z' }],
  ['date', { accepts: isDate, expected: 'RFC 3339 full-date', example: '2026-03-01' }],
  ['email', { accepts: isEmail, expected: 'an address', example: 'jane.doe@example.com' }],
  ['hostname', { accepts: isHostname, expected: 'RFC 1123', example: 'www.example.com' }],
  ['ipv4', { accepts: isIpv4, expected: 'four octets', example: '192.0.2.1' }],
  ['ipv6', { accepts: isIpv6, expected: 'RFC 4291', example: '2001:db8::1' }],
  ['uri', { accepts: isUri, expected: 'RFC 3986', example: 'https://www.example.com/a' }],
  [
    'uri-reference',
    {
      accepts: isUriReference,
      expected: 'RFC 3986',
      example: 'order-2026-000417',
      hint: (text) => (hasColonInFirstSegment(text) ? 'colon' : undefined),
    },
  ],
  ['json-pointer', { accepts: isJsonPointer, expected: 'RFC 6901', example: '/a/0' }],
  [
    'url-template',
    { accepts: isUrlTemplate, expected: 'RFC 6570', example: 'https://www.example.com/{id}' },
  ],
]);
