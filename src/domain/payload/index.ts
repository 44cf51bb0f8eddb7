export * from './message.ts';
export { previewEntity, previewMessage } from './preview.ts';
export type { MessageSettings } from './envelope.ts';
export {
  realisticEntity,
  type RealisticSample,
  type SampleOptions,
} from './sample/realistic-entity.ts';
export type { SampleLocale } from './sample/persona.ts';
export {
  completePayload,
  type PayloadCompletion,
  type PayloadHelp,
} from './assist/complete-payload.ts';
export { payloadFieldAt, type PayloadField } from './assist/payload-field-at.ts';
export { formatEdits, formatJson } from './assist/format-json.ts';
export * from './read-samples.ts';
