export { ExportButton } from './export-button.tsx';
export { ImportButton } from './import-button.tsx';
export { SampleButton } from './sample-button.tsx';
export { WorkspaceSection } from './workspace-section.tsx';
