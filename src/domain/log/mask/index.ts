export { identifierPaths } from './identifier-paths.ts';
export { maskingOf, type Masking } from './masking.ts';
export { MASK, maskText, type MaskedText } from './mask-text.ts';
