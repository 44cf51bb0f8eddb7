/**
 * How `$ref`s are written (rules of the XDM files): the `$id` of a document, a pointer into the same document, or both.
 * Ids are names, compared as exact strings and never fetched.
 */
import { isJsonArray, isJsonObject, ownProperty } from '#domain/base';
import type { JsonObject, JsonValue } from '#domain/base';

/**
 * A list of prefixed names for JSON-LD. Applied as a schema it would refuse every plain field name, so whoever
 * follows references passes it over (trap 1).
 */
export const CONTEXT_REFERENCE = 'https://ns.adobe.com/xdm/common/extensible#/definitions/@context';

export interface Reference {
  /** `$id` of the document; empty for "this document". */
  readonly id: string;
  /** JSON pointer inside it; empty for the whole. */
  readonly pointer: string;
}

/** Parts of a `$ref`. */
export function parseReference(text: string): Reference {
  const hash = text.indexOf('#');
  if (hash === -1) return { id: text, pointer: '' };
  return { id: text.slice(0, hash), pointer: text.slice(hash + 1) };
}

/** The `$ref` with the id of its document, as it is told to people and compared. */
export function absoluteReference(text: string, document: JsonObject): string {
  const { id, pointer } = parseReference(text);
  const own = documentId(document);
  return (id === '' ? own : id) + (pointer === '' ? '' : `#${pointer}`);
}

/** `$id` of a document; empty where it has none. */
export function documentId(document: JsonObject): string {
  const id = ownProperty(document, '$id');
  return typeof id === 'string' ? id.replace(/#$/, '') : '';
}

/** The value that a JSON pointer (RFC 6901, percent escapes allowed) leads to. */
export function valueAtPointer(document: JsonObject, pointer: string): JsonValue | undefined {
  if (pointer === '') return document;
  if (!pointer.startsWith('/')) return undefined;
  let value: JsonValue | undefined = document;
  for (const part of unescapePercent(pointer).slice(1).split('/')) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (isJsonArray(value))
      value = /^(?:0|[1-9][0-9]{0,8})$/.test(name) ? value[Number(name)] : undefined;
    else value = isJsonObject(value) ? ownProperty(value, name) : undefined;
    if (value === undefined) return undefined;
  }
  return value;
}

function unescapePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign is part of the name.
    return text;
  }
}
