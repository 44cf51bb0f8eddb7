export {
  LOCALES,
  loadFirstMessages,
  loadMessages,
  preferredLocale,
  type FirstMessages,
  type Locale,
  type Messages,
} from './messages.ts';
/** Every sentence at once, for the terminal. The page loads them in two parts: here it would carry them all. */
export { en } from './en/index.ts';
export { sentencesIn } from './sentences/index.ts';
export { className } from './class-name.ts';
export {
  diagnosticText,
  fixText,
  languageHelpOf,
  reasonText,
  violationText,
  type LanguageHelpArea,
} from './describe.ts';
