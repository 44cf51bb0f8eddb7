export {
  ELEMENT,
  isLeaf,
  leafIndex,
  leavesOfPath,
  type Leaf,
  type LeafIndex,
  type LeafStep,
} from './leaves.ts';
export * from './selection.ts';
export {
  initialSelection,
  LOCK_REASONS,
  lockedFields,
  RECORD_PATHS,
  type LockReason,
} from './locks.ts';
