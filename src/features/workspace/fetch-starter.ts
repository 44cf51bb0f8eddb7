/**
 * The text of a file of our starter content. It lies beside the page on our own origin; the address is relative, so it
 * is found under any path.
 */
export async function fetchStarter(file: string): Promise<string> {
  const response = await fetch(new URL(`starter/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return await response.text();
}
