export { VerdictView } from './verdict-view.tsx';
export { safeKinds, type SafeCode, type SafeKind } from './violation-groups.ts';
