export { constraintSentences } from './constraint-sentences.ts';
export { fieldTypeLabel } from './field-type-label.ts';
export { innermost } from './innermost.ts';
