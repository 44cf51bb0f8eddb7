export {
  en,
  LOCALES,
  loadMessages,
  preferredLocale,
  type Locale,
  type Messages,
} from './messages.ts';
export { plural } from './plural.ts';
