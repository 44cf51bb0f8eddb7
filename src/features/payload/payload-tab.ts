/** The three views of a payload: as it is posted, the entity alone, and with realistic values. */
export const PAYLOAD_TABS = ['message', 'event', 'sample'] as const;
export type PayloadTab = (typeof PAYLOAD_TABS)[number];
