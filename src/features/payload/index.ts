export { PayloadPane } from './payload-pane.tsx';
