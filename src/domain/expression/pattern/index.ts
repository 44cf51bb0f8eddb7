/** Door of Java patterns: read, match, replace, split; and case folding, which patterns and string functions share. */
export { foldCase } from './case-folding.ts';
export { javaPattern, type JavaPattern } from './java-pattern.ts';
export type { MalformedReason, PatternProblem, UnsupportedConstruct } from './pattern-problem.ts';
export { replaceAll, replaceFirst } from './replace-text.ts';
export { splitText } from './split-text.ts';
