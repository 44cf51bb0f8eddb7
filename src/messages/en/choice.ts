/** Lists to choose from, with their search box. */
export const choice = {
  named: (label: string, chosen: string) => `${label}: ${chosen}`,
  search: 'Search',
  searchOrType: 'Search or type a value',
  use: (typed: string) => `Use “${typed}”`,
  none: 'Nothing found.',
};
