import type { fields as english } from '../en/fields.ts';

export const fields: typeof english = {};
