import type { FieldNode } from '#domain/schema';
import type { Messages } from '#messages';

/** The type of a field in words: `integer`, `list of object`. */
export function fieldTypeLabel(field: FieldNode, messages: Messages['fields']): string {
  if (field.item === undefined) return messages.types[field.type];
  // A map of lists (identityMap) reads better by what is in the lists.
  const inner = fieldTypeLabel(field.item, messages);
  if (field.type === 'array') return messages.listOf(inner);
  return messages.mapOf(inner);
}
