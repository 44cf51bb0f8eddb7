/**
 * Forms of texts (events.md §3.3). A form holds when every text has it, so those still possible are a set that only
 * shrinks: most texts are asked about one form or none.
 */
import { isDate, isDateTime } from '../validate/formats/date-time.ts';
import { isEmail, isIpv4, isIpv6 } from '../validate/formats/network.ts';
import { isUri, isUriReference } from '../validate/formats/uri.ts';

export type TextForm =
  | 'date-time'
  | 'date'
  | 'email'
  | 'uri'
  | 'ipv4'
  | 'ipv6'
  | 'uri-reference'
  | 'ecid'
  | 'phone';

/** 38 decimal digits (events.md §4.3). */
const ECID = /^[0-9]{38}$/;
/** E.164. */
const PHONE = /^\+[1-9][0-9]{6,14}$/;

const FORMS: readonly (readonly [TextForm, (text: string) => boolean])[] = [
  ['date-time', (text) => text.length <= 64 && isDateTime(text)],
  ['date', isDate],
  ['email', (text) => text.length <= 320 && text.includes('@') && isEmail(text)],
  // `urn:x` and `a:b` are URIs by the letter; what people mean has slashes.
  ['uri', (text) => text.includes('://') && isUri(text)],
  ['ipv4', (text) => text.length <= 15 && isIpv4(text)],
  ['ipv6', (text) => text.includes(':') && isIpv6(text)],
  ['ecid', (text) => ECID.test(text)],
  ['phone', (text) => PHONE.test(text)],
];

/** Forms that all texts so far have. Any word is a `uri-reference`, so it is asked for on demand. */
export class TextForms {
  private possible: readonly (readonly [TextForm, (text: string) => boolean])[] | undefined;
  private readonly asksReference: boolean;

  constructor(asksReference: boolean) {
    this.asksReference = asksReference;
  }

  add(text: string): void {
    if (this.possible?.length === 0) return;
    const asked =
      this.possible ??
      (this.asksReference ? [...FORMS, ['uri-reference', isUriReference] as const] : FORMS);
    const left = asked.filter(([, accepts]) => accepts(text));
    if (left.length < asked.length || this.possible === undefined) this.possible = left;
  }

  has(form: TextForm): boolean {
    return this.possible?.some(([name]) => name === form) ?? false;
  }
}
