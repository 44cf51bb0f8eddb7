/** Bounds of the integer storage types (events.md §3.3, §11 point 25), smallest first. */
import type { XdmType } from './types.ts';

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

export interface StorageType {
  readonly type: XdmType;
  readonly bounds: Bounds;
}

export const STORAGE_TYPES: readonly StorageType[] = [
  { type: 'byte', bounds: { minimum: -128, maximum: 127 } },
  { type: 'short', bounds: { minimum: -32_768, maximum: 32_767 } },
  { type: 'int', bounds: { minimum: -2_147_483_648, maximum: 2_147_483_647 } },
  {
    type: 'long',
    bounds: { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
  },
];

/** Bounds that the storage of a type sets, undefined for everything but integers. */
export function storageBounds(type: XdmType): Bounds | undefined {
  return STORAGE_TYPES.find((storage) => storage.type === type)?.bounds;
}
