export { storedChoice, type StoredChoice } from './stored-choice.ts';
