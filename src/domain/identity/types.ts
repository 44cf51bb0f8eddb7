/** Identity types (the product's older word: namespaces), events.md §4. */

/** Category of an identity type (events.md §4.2). */
export type IdentityCategory =
  | 'COOKIE'
  | 'CROSS_DEVICE'
  | 'DEVICE'
  | 'EMAIL'
  | 'PHONE_NUMBER'
  | 'PARTNER'
  | 'NON_PEOPLE';

export interface IdentityType {
  /** Symbol used in descriptors and as key of `identityMap`; fixed once created. */
  readonly code: string;
  readonly name: string;
  readonly category: IdentityCategory;
  /** Standard ones are read-only. */
  readonly standard: boolean;
  /** Numeric id of a standard one, where published; descriptors may name it instead of the code. */
  readonly id?: number;
}
