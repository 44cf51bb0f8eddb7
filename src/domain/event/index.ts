export * from './types.ts';
export type { DefinitionContext } from './context.ts';
