import type { definitionDiagnostics as english } from '../en/definition-diagnostics.ts';

export const definitionDiagnostics: typeof english = {};
