export const schemaDiagnostics = {};
