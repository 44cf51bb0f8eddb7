export { type CheckMark } from './tree-item.tsx';
export { type TreeSource } from './tree-source.ts';
export { VirtualTree, type VirtualTreeProps } from './virtual-tree.tsx';
