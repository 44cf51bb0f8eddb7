export {
  en,
  LOCALES,
  loadMessages,
  preferredLocale,
  type Locale,
  type Messages,
} from './messages.ts';
export { plural } from './plural.ts';
export { diagnosticText, fixText, helpText, reasonText, violationText } from './describe.ts';
export { diagnosticSentence } from './sentences.ts';
