/**
 * A choice of this person on this device (language, theme, …), remembered in localStorage. Where the
 * browser refuses storage the choice still holds until the page is closed.
 */
export interface StoredChoice<T extends string> {
  read(): T | null;
  write(value: T): void;
}

/** A remembered choice among a fixed list; anything else that stands in storage counts as not chosen. */
export function storedChoice<T extends string>(
  name: string,
  choices: readonly T[],
): StoredChoice<T> {
  const key = `declic.${name}`;
  return {
    read() {
      try {
        const stored = localStorage.getItem(key);
        return choices.find((choice) => choice === stored) ?? null;
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        localStorage.setItem(key, value);
      } catch {
        // Refused or full: the choice holds in memory, which is all that can be done.
      }
    },
  };
}
