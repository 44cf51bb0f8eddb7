export const definitionDiagnostics = {};
