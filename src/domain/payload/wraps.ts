/** Where messages and the Web SDK keep the entity (events.md §5.1, §9): for readers of whole texts and of texts in the making. */

/** Steps from a streaming message to its entity. */
export const ENTITY_IN_MESSAGE: readonly string[] = ['body', 'xdmEntity'];

/** Envelopes from the outside in; an object with an `_id` is an entity whatever else it holds. */
export const WRAPS: readonly (readonly string[])[] = [['event', 'xdm'], ['xdm'], ['xdmEntity']];
