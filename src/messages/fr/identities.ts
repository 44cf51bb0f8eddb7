import type { identities as english } from '../en/identities.ts';

export const identities: typeof english = {};
