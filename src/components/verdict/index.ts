export { VerdictView } from './verdict-view.tsx';
