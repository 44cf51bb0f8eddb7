export { downloadText } from './download-text.ts';
export { FileDropArea, readTextFiles, type TextFile } from './file-drop-area.tsx';
