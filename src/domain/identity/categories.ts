/** Categories of identity types (events.md §4.2). Their labels are in the catalogues. */
import type { IdentityCategory } from './types.ts';

export interface CategoryFacts {
  readonly category: IdentityCategory;
  /** Stands for a person; only such types are offered for a unitary event. */
  readonly people: boolean;
  /** Ties identities of one person together; a partner's id does not. */
  readonly buildsGraph: boolean;
  /** Personal data, handled as sensitive. */
  readonly sensitive: boolean;
}

export const IDENTITY_CATEGORIES: readonly CategoryFacts[] = [
  { category: 'COOKIE', people: true, buildsGraph: true, sensitive: false },
  { category: 'CROSS_DEVICE', people: true, buildsGraph: true, sensitive: true },
  { category: 'DEVICE', people: true, buildsGraph: true, sensitive: false },
  { category: 'EMAIL', people: true, buildsGraph: true, sensitive: true },
  { category: 'PHONE_NUMBER', people: true, buildsGraph: true, sensitive: true },
  { category: 'PARTNER', people: true, buildsGraph: false, sensitive: false },
  { category: 'NON_PEOPLE', people: false, buildsGraph: false, sensitive: false },
];

/** True for every category but the one of things: flights, products, orders. */
export function isPeople(category: IdentityCategory): boolean {
  return category !== 'NON_PEOPLE';
}
