export type * from './log-format.ts';
export * from './read/index.ts';
export * from './replay/index.ts';
export * from './mask/index.ts';
