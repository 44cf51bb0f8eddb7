/** Picks the form of a count: English and French differ on zero ("0 events", « 0 événement »). */
const rules = {
  en: new Intl.PluralRules('en'),
  fr: new Intl.PluralRules('fr'),
};

/** `one` and `other` get the formatted number. */
export function plural(
  locale: keyof typeof rules,
  count: number,
  one: (formatted: string) => string,
  other: (formatted: string) => string,
): string {
  const formatted = count.toLocaleString(locale);
  return rules[locale].select(count) === 'one' ? one(formatted) : other(formatted);
}
