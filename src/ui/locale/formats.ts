import type { Locale } from '#messages';

export interface Formats {
  number(value: number): string;
  /** `24 Nov 2026, 10:15` */
  dateTime(iso: string): string;
  /** `3 minutes ago`; the plain date once it is more than a week ago. */
  ago(iso: string, now: number): string;
}

/** The language tag that formats dates: British order in English, so that 04/05 is never misread. */
const tags: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR' };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Formatters for one language, made once: constructing `Intl` objects per row is slow. */
export function createFormats(locale: Locale): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const dateTimes = new Intl.DateTimeFormat(tags[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const dates = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    number: (value) => numbers.format(value),
    dateTime: (iso) => whenValid(iso, (time) => dateTimes.format(time)),
    ago: (iso, now) =>
      whenValid(iso, (time) => {
        const age = Math.max(0, now - time);
        if (age < MINUTE) return relative.format(0, 'minute');
        if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
        if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
        if (age < 7 * DAY) return relative.format(-Math.floor(age / DAY), 'day');
        return dates.format(time);
      }),
  };
}

/** An imported workspace may carry any text where a date belongs; `Intl` would throw on it. */
function whenValid(iso: string, format: (time: number) => string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : format(time);
}
