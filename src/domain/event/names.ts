/** Names that the console makes up itself: for a draft (events.md §2.2) and for a duplicate (§2.9). */
import { EVENT_NAME_MAX_LENGTH } from './types.ts';

/** Whether two names are the same event name: uniqueness ignores case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** `event1`, or the first free number after it. */
export function newEventName(takenNames: readonly string[]): string {
  return firstFree(takenNames, (number) => `event${number}`);
}

/** `Order_copy`, cut to 30 characters; `Order_copy2` and so on when taken. */
export function copyName(name: string, takenNames: readonly string[]): string {
  return firstFree(takenNames, (number) => {
    const suffix = `_copy${number === 1 ? '' : number}`;
    return name.slice(0, EVENT_NAME_MAX_LENGTH - suffix.length) + suffix;
  });
}

function firstFree(takenNames: readonly string[], nameOf: (number: number) => string): string {
  const taken = new Set(takenNames.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(nameOf(number).toLowerCase())) number += 1;
  return nameOf(number);
}
