import type { schemaDiagnostics as english } from '../en/schema-diagnostics.ts';

export const schemaDiagnostics: typeof english = {};
