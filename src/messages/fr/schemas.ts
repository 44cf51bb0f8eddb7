import type { schemas as english } from '../en/schemas.ts';

export const schemas: typeof english = {};
