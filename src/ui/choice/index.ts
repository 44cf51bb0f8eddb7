export { ChoiceButton } from './choice-button.tsx';
export type { Choice } from './choice.ts';
