export { LanguageHelp, type LanguageHelpProps } from './language-help.tsx';
