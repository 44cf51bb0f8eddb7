export { ClauseEditor } from './clause-editor.tsx';
export { UndrawableNotice } from './undrawable-notice.tsx';
