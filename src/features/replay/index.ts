export { formatPayload } from './format-payload.ts';
export { ReplayPage } from './replay-page.tsx';
export { EditPanel } from './edit/edit-panel.tsx';
