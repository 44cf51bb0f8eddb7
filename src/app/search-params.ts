/** What the addresses carry behind `?`. A damaged value falls back instead of breaking the page. */
import { z } from 'zod';

const text = z.string().optional().catch(undefined);

/** Search, sort and filters of the list of events (events.md §2.10); `EventSearch` of features/events. */
export const eventListSearch = z.object({
  q: text,
  kind: z
    .enum(['unitaryRuleBased', 'unitarySystemGenerated', 'business'])
    .optional()
    .catch(undefined),
  schema: text,
  identityType: text,
  state: z.enum(['ready', 'problems']).optional().catch(undefined),
  sort: z
    .enum(['name', 'kind', 'schema', 'identityType', 'state', 'lastUpdate'])
    .optional()
    .catch(undefined),
  order: z.enum(['ascending', 'descending']).optional().catch(undefined),
});

export const schemaListSearch = z.object({ q: text });

export const schemaSearch = z.object({
  q: text,
  /** Path of the field shown in the detail panel. */
  field: text,
});
