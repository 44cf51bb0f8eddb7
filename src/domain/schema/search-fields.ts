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
  return allFields(schema)
    .map((field) => ({ field, rank: rankOf(field, words) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ field }) => field);
}

const NO_MATCH = 1000;
/** Ruling 37: deprecated fields are not offered first. */
const DEPRECATED = 100;

interface FoldedTexts {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly description: string;
}

const foldedTexts = new WeakMap<FieldNode, FoldedTexts>();

function rankOf(field: FieldNode, words: readonly string[]): number {
  const texts = textsOf(field);
  const ranks = words.map((word) => rankOfWord(texts, word));
  const worst = Math.max(...ranks);
  return worst < NO_MATCH && field.deprecated ? worst + DEPRECATED : worst;
}

function rankOfWord({ name, title, path, description }: FoldedTexts, word: string): number {
  if (name === word || title === word) return 0;
  if (name.startsWith(word) || title.startsWith(word)) return 1;
  if (name.includes(word) || title.includes(word)) return 2;
  if (path.includes(word)) return 3;
  return description.includes(word) ? 4 : NO_MATCH;
}

function textsOf(field: FieldNode): FoldedTexts {
  let texts = foldedTexts.get(field);
  if (texts === undefined) {
    const { name, title, path, description } = field;
    texts = {
      name: fold(name),
      title: fold(title),
      path: fold(path),
      description: fold(description),
    };
    foldedTexts.set(field, texts);
  }
  return texts;
}

/** `Numéro` and `numero` are the same word to a person who searches. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
