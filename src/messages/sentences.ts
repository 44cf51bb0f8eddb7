/** Former names; callers move to `describe.ts`. */
export { diagnosticText as diagnosticSentence } from './describe.ts';
