export const languageHelp = {};
