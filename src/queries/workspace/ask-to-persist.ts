import type { Repository } from '#storage';

const asked = new WeakSet<Repository>();

/**
 * Asks the browser to keep the data, once, after something worth keeping was saved: some browsers put the question to
 * the person, who would not know what it is about on an empty first screen.
 */
export function askToPersist(repository: Repository): void {
  if (asked.has(repository)) return;
  asked.add(repository);
  void repository.requestPersistence();
}
