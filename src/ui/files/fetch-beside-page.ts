/**
 * The text of a file that lies beside the page on our own origin, such as `starter/index.json`. The address is
 * relative, so it is found under any path; rejects when there is no such file.
 */
export async function fetchBesidePage(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return await response.text();
}
