/**
 * Door of Java patterns (expression-language.md §9.1): read, match, replace, split; and case folding, which patterns
 * and string functions share.
 *
 * The machine is our own because no library reads Java's `$` before a last line end, `(?m)`, `&&`, `(?i)` and
 * `\b` as Java does, and none can be brought to it by translation without look-ahead. Recorded cases of two JDKs
 * hold it to Java. Where it differs on purpose: `\b` is ASCII like `\w` (Java from 19 on), and an empty match never
 * falls between the halves of a surrogate pair (Java does so or not, depending on the rest of the pattern).
 */
export { foldCase } from './case-folding.ts';
export { javaPattern, type JavaPattern } from './java-pattern.ts';
export type { MalformedReason, PatternProblem, UnsupportedConstruct } from './pattern-problem.ts';
export { replaceAll, replaceFirst } from './replace-text.ts';
export { splitText } from './split-text.ts';
