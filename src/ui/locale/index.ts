export { LocaleProvider } from './locale-provider.tsx';
export { chosenLocale } from './chosen-locale.ts';
export { withMessages } from './with-messages.ts';
export {
  useFirstMessages,
  useFormats,
  useLocaleState,
  useMessages,
  type LocaleState,
} from './locale-context.ts';
export { createFormats, type Formats } from './formats.ts';
