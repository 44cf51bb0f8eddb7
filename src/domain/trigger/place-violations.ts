/** Violations with their tokens in the text that was fired, and what one click can do about each (events.md §6.2). */
import type { JsonDocument } from '#domain/base';
import {
  LISTED_BY_PRODUCT,
  violationFixes,
  violationRange,
  type FixSubject,
  type Violation,
  type XdmSchema,
} from '#domain/schema';
import type { PayloadVerdict, SchemaVerdict } from './verdict.ts';

/** A page that shows violations: which, and how many it can take. */
export interface Showing {
  /** The schema that a person works with: a bare entity is judged against several, and one is shown. */
  readonly schemaId: string | null;
  /** More violations than this, of all payloads together, are counted and not handed over. */
  readonly limit: number;
}

/** The verdicts of one text for a page: a payload of 1 MB may have a hundred thousand violations. */
export function placeViolations(
  verdicts: readonly PayloadVerdict[],
  document: JsonDocument,
  schemas: ReadonlyMap<string, XdmSchema>,
  now: number,
  { schemaId, limit }: Showing,
): readonly PayloadVerdict[] {
  let room = limit;
  const placed = (verdict: PayloadVerdict, shown: SchemaVerdict): SchemaVerdict => {
    const schema = schemas.get(shown.id);
    const isShown = verdict.schemas.length === 1 || shown.id === schemaId;
    if (schema === undefined || !isShown) return briefly(shown);
    const subject: FixSubject = { schema, document, place: verdict.place, now };
    const listed = listOf(shown.violations, Math.max(room, LISTED_BY_PRODUCT));
    room -= listed.length;
    return { ...shown, violations: listed.map((violation) => placeOne(subject, violation)) };
  };
  return verdicts.map((verdict) => {
    const shown = verdict.schemas.map((schema) => placed(verdict, schema));
    return { ...verdict, schemas: shown, warnings: withPlaces(verdict.warnings, shown) };
  });
}

/** The warnings on the payload as a whole are among the violations of the schemas. */
function withPlaces(
  warnings: readonly Violation[],
  schemas: readonly SchemaVerdict[],
): readonly Violation[] {
  const known = schemas.flatMap(({ violations }) =>
    violations.filter(({ range }) => range !== undefined),
  );
  return warnings.map(
    (warning) =>
      known.find(
        ({ code, path, message }) =>
          code === warning.code && path === warning.path && message === warning.message,
      ) ?? warning,
  );
}

function placeOne(subject: FixSubject, violation: Violation): Violation {
  return {
    ...violation,
    range: violationRange(subject.document, subject.place, violation),
    fixes: violationFixes(subject, violation),
  };
}

function briefly(schema: SchemaVerdict): SchemaVerdict {
  return { ...schema, violations: listOf(schema.violations, LISTED_BY_PRODUCT) };
}

/** The first errors, in their order, and every warning: there are few. */
function listOf(violations: readonly Violation[], most: number): readonly Violation[] {
  if (violations.length <= most) return violations;
  let errors = 0;
  return violations.filter(({ severity }) => severity !== 'error' || (errors += 1) <= most);
}
