import type { languageHelp as english } from '../en/language-help.ts';

export const languageHelp: typeof english = {};
