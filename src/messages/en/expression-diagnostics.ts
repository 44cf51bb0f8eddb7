export const expressionDiagnostics = {};
