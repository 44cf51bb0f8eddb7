/** Asks the browser to keep the data when space gets short; browsers without the question count as a no. */
export async function requestPersistence(): Promise<boolean> {
  if (typeof navigator === 'undefined' || navigator.storage?.persist === undefined) return false;
  try {
    return await navigator.storage.persist();
  } catch {
    // A browser that forbids even the question (an opaque origin) does not keep the data either.
    return false;
  }
}
