/** Published numeric ids of the standard identity types (events.md §4.3): a descriptor may name one by its id. */

export const STANDARD_NAMESPACE_IDS: ReadonlyMap<number, string> = new Map([
  [0, 'CORE'],
  [4, 'ECID'],
  [6, 'Email'],
  [7, 'Phone'],
  [8, 'WAID'],
  [9, 'TNTID'],
  [10, 'AAID'],
  [411, 'AdCloud'],
  [20914, 'GAID'],
  [20915, 'IDFA'],
]);
