export { downloadText } from './download-text.ts';
export { fetchBesidePage } from './fetch-beside-page.ts';
export { FileDropArea, readTextFiles, type TextFile } from './file-drop-area.tsx';
