export * from './message.ts';
export { previewEntity, previewMessage } from './preview.ts';
export {
  contentTypeOf,
  HEADER_HINTS,
  messageAround,
  type MessageIds,
  type MessageSettings,
} from './envelope.ts';
export {
  realisticEntity,
  type RealisticSample,
  type SampleOptions,
} from './sample/realistic-entity.ts';
export type { SampleLocale } from './sample/persona.ts';
