/** Stands for the record id of an event that was never saved, in drafts and payloads. */
export const NEW_EVENT = 'new';
