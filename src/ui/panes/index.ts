export { PaneGroup, type Pane } from './pane-group.tsx';
