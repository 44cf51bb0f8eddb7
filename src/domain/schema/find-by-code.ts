/** Look-up of codes of identity types, wherever they stand: exact, then ignoring case (events.md §11 point 13). */

/** The first item of that code, else the first that differs in letter case alone. */
export function findByCode<T extends { readonly code: string }>(
  code: string,
  items: readonly T[],
): T | undefined {
  const folded = code.toLowerCase();
  return (
    items.find((item) => item.code === code) ??
    items.find((item) => item.code.toLowerCase() === folded)
  );
}
