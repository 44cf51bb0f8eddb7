/** A schema as a reader of one language sees it: friendly names from descriptors differ per language (events.md §3.4). */
import { textIn } from './read/display-info.ts';
import type { FieldNode, XdmSchema } from './types.ts';

const kept = new WeakMap<XdmSchema, Map<string, XdmSchema>>();

/**
 * The schema with titles and descriptions in a language (`fr`); the very same where no field has others. Asked again
 * for the same schema and language it gives the same object, so that what is computed from it is computed once.
 */
export function inLanguage(schema: XdmSchema, language: string): XdmSchema {
  const known = kept.get(schema) ?? new Map<string, XdmSchema>();
  kept.set(schema, known);
  let translated = known.get(language);
  if (translated === undefined) {
    const root = translate(schema.root, language);
    translated = root === schema.root ? schema : { ...schema, root };
    known.set(language, translated);
  }
  return translated;
}

/** The tree is at most as deep as a schema may be, which its reader has made sure of. */
function translate(field: FieldNode, language: string): FieldNode {
  const title = (field.titles && textIn(field.titles, language)) ?? field.title;
  const description =
    (field.descriptions && textIn(field.descriptions, language)) ?? field.description;
  const item = field.item && translate(field.item, language);
  let isChanged = title !== field.title || description !== field.description || item !== field.item;
  const children = new Map<string, FieldNode>();
  for (const [name, child] of field.children) {
    const translated = translate(child, language);
    isChanged ||= translated !== child;
    children.set(name, translated);
  }
  return isChanged ? { ...field, title, description, children, ...(item && { item }) } : field;
}
