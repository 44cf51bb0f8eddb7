import type { storage as english } from '../en/storage.ts';

export const storage: typeof english = {};
