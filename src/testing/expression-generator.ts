/** Random programs of the expression language with their meaning, for property tests: grammar, payload, broken texts. */
export { brokenTextArbitrary, scrapTextArbitrary } from './programs/broken-text.ts';
export { conditionArbitrary, GENERATED_FUNCTIONS, programArbitrary } from './programs/grammar.ts';
export { GENERATED_EVENT, GENERATED_FIELD_TYPES, payloadArbitrary } from './programs/payload.ts';
export type { GeneratedPayload, Program } from './programs/program.ts';
export { NOW as GENERATED_NOW, type PlainObject, type PlainValue } from './reference/index.ts';
