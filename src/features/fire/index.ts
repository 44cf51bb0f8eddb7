export { FirePane } from './fire-pane.tsx';
export { useFireSession, type FireSession } from './use-fire-session.ts';
export { useFireShortcut } from './use-fire-shortcut.ts';
