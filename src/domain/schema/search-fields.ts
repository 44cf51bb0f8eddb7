/** Search in the fields of a schema (events.md §2.3): by title, path or description, deprecated fields last. */
import { allFields } from './field-index.ts';
import type { FieldNode, XdmSchema } from './types.ts';

/**
 * Fields in which every word of the query occurs, whatever the case and the accents. Better matches first: the name or
 * title itself, then its start, then the path, then the description; equals stay in the order of the schema. An empty
 * query matches nothing.
 */
export function searchFields(schema: XdmSchema, query: string): readonly FieldNode[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  // One list a rank instead of sorting: a letter may be in thousands of fields, and every key stroke asks.
  const byRank: FieldNode[][] = [];
  for (const texts of textsOf(schema)) {
    const rank = rankOf(texts, words);
    if (rank < NO_MATCH) (byRank[rank] ??= []).push(texts.field);
  }
  return byRank.flat();
}

const NO_MATCH = 10;
/** Ruling 37: deprecated fields are not offered first. */
const DEPRECATED = 5;

interface FoldedTexts {
  readonly field: FieldNode;
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly description: string;
}

/** Made with the first search in a schema, in the order of its fields. */
const foldedTexts = new WeakMap<XdmSchema, readonly FoldedTexts[]>();

function textsOf(schema: XdmSchema): readonly FoldedTexts[] {
  let texts = foldedTexts.get(schema);
  if (texts === undefined) {
    texts = allFields(schema).map((field) => ({
      field,
      name: fold(field.name),
      title: fold(field.title),
      path: fold(field.path),
      description: fold(field.description),
    }));
    foldedTexts.set(schema, texts);
  }
  return texts;
}

/** The rank of the word that fits worst. */
function rankOf(texts: FoldedTexts, words: readonly string[]): number {
  let worst = 0;
  for (const word of words) {
    const rank = rankOfWord(texts, word);
    if (rank === NO_MATCH) return NO_MATCH;
    if (rank > worst) worst = rank;
  }
  return texts.field.deprecated ? worst + DEPRECATED : worst;
}

function rankOfWord({ name, title, path, description }: FoldedTexts, word: string): number {
  if (name === word || title === word) return 0;
  if (name.startsWith(word) || title.startsWith(word)) return 1;
  if (name.includes(word) || title.includes(word)) return 2;
  if (path.includes(word)) return 3;
  return description.includes(word) ? 4 : NO_MATCH;
}

/** `Numéro` and `numero` are the same word to a person who searches. */
function fold(text: string): string {
  // Most texts are plain, and to find that out is much quicker than to take them apart.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

const PLAIN = /^[ -~]*$/;
