/** Inline flags of Java patterns: `(?i)`, `(?s-i:…)` (expression-language.md §9.1). */

export interface PatternFlags {
  /** `i`: ASCII letters only, unless `unicodeCase` is on as well. */
  readonly ignoreCase: boolean;
  /** `m`: `^` and `$` at every line. */
  readonly multiline: boolean;
  /** `s`: `.` also matches line terminators. */
  readonly dotAll: boolean;
  /** `u` */
  readonly unicodeCase: boolean;
  /** `x`: white space and `#` comments are ignored, inside classes too. */
  readonly comments: boolean;
  /** `d`: only `\n` ends a line. */
  readonly unixLines: boolean;
  /** `U`: predefined and POSIX classes follow Unicode. */
  readonly unicodeClasses: boolean;
}

export const NO_FLAGS: PatternFlags = {
  ignoreCase: false,
  multiline: false,
  dotAll: false,
  unicodeCase: false,
  comments: false,
  unixLines: false,
  unicodeClasses: false,
};

/** The flags after one more letter is switched; undefined for a letter that Java does not know. */
export function switchFlag(
  flags: PatternFlags,
  letter: string,
  on: boolean,
): PatternFlags | undefined {
  switch (letter) {
    case 'i':
      return { ...flags, ignoreCase: on };
    case 'm':
      return { ...flags, multiline: on };
    case 's':
      return { ...flags, dotAll: on };
    case 'u':
      return { ...flags, unicodeCase: on };
    case 'x':
      return { ...flags, comments: on };
    case 'd':
      return { ...flags, unixLines: on };
    case 'U':
      // In Java the flag brings case folding by Unicode along, and takes it away again.
      return { ...flags, unicodeClasses: on, unicodeCase: on };
    default:
      return undefined;
  }
}
