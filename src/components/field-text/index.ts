export { constraintSentences } from './constraint-sentences.ts';
export { fieldSummary } from './field-summary.ts';
export { fieldTypeLabel } from './field-type-label.ts';
export { innermost } from './innermost.ts';
export { plainMarkdown } from './plain-markdown.ts';
export { signatureLine, signatureText, type SignatureLine } from './signature-text.ts';
