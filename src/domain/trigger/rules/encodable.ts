/** Half a surrogate pair has no bytes in UTF-8 that would tell it from U+FFFD: such a constant is not looked up. */
export function isEncodable(text: unknown): text is string {
  return typeof text === 'string' && !/\p{Surrogate}/u.test(text);
}
