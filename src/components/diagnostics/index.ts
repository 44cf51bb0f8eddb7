export { useDiagnosticText, useFixText } from './use-diagnostic-text.ts';
