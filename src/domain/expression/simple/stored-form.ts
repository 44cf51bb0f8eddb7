/** A clause form that comes back from storage: unfinished work of another day, or of another version (design §4). */
import { z } from 'zod';
import { partsOf, type ClauseForm, type ClauseGroup, type ClausePart } from './clause-form.ts';
import { CLAUSE_OPERATORS } from './operators.ts';

const id = z.int();

const clause = z.object({
  kind: z.literal('clause'),
  id,
  field: z.string(),
  operator: z.enum(CLAUSE_OPERATORS),
  ignoreCase: z.boolean(),
  values: z.array(z.string()),
  muted: z.boolean(),
  source: z.string().exactOptional(),
});

const layout = z.object({
  lead: z.string(),
  trail: z.string(),
  bracketed: z.boolean(),
  gaps: z.array(z.object({ after: id, before: id, left: z.string(), right: z.string() })),
});

const group: z.ZodType<ClauseGroup> = z.object({
  kind: z.literal('group'),
  id,
  join: z.enum(['and', 'or']),
  parts: z.array(z.lazy((): z.ZodType<ClausePart> => z.union([clause, group]))),
  muted: z.boolean(),
  layout: layout.exactOptional(),
});

/** The form, null where the value is none: then the text is read instead. */
export function storedClauseForm(value: unknown): ClauseForm | null {
  const { data } = group.safeParse(value);
  if (data === undefined) return null;
  const ids = [data.id, ...partsOf(data).map((part) => part.id)];
  return new Set(ids).size === ids.length ? data : null;
}
