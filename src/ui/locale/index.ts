export { LocaleProvider, initialLocale } from './locale-provider.tsx';
export { useFormats, useLocaleState, useMessages, type LocaleState } from './locale-context.ts';
export { createFormats, type Formats } from './formats.ts';
