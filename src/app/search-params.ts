/** What the addresses carry behind `?`. A damaged value falls back instead of breaking the page. */
import { z } from 'zod';

const text = z.string().optional().catch(undefined);

/** Search, sort and filters of the list of events (events.md §2.10); the list fills in the rest of its state. */
export const eventListSearch = z.object({
  q: text,
  sort: z.enum(['name', 'schema', 'updated']).optional().catch(undefined),
  desc: z.boolean().optional().catch(undefined),
  type: z.enum(['unitary', 'business']).optional().catch(undefined),
  eventIdType: z.enum(['ruleBased', 'systemGenerated']).optional().catch(undefined),
  schema: text,
  identityType: text,
});

export const schemaListSearch = z.object({ q: text });

export const schemaSearch = z.object({
  q: text,
  /** Path of the field shown in the detail panel. */
  field: text,
});
