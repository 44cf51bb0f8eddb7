/** Texts of a schema or a payload as Markdown shows them: words, not markup; no links, no emphasis, no lines of their own. */
export function plainMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]()#+\-.!<>|~&$]/g, String.raw`\$&`);
}
