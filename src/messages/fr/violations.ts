import type { violations as english } from '../en/violations.ts';

export const violations: typeof english = {};
