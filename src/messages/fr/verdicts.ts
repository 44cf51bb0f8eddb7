import type { verdicts as english } from '../en/verdicts.ts';

export const verdicts: typeof english = {};
