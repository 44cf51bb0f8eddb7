import type { expressionDiagnostics as english } from '../en/expression-diagnostics.ts';

export const expressionDiagnostics: typeof english = {};
