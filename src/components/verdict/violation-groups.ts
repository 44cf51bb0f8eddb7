/** Violations as a person reads them: the same mistake at many places is one entry (events.md §6.2, "grouped"). */
import { LISTED_BY_PRODUCT, type Violation, type ViolationFix } from '#domain/schema';

/** One place of a mistake. */
export interface ViolationPlace {
  readonly violation: Violation;
  /** Among the first five errors: what the product would list. */
  readonly isListed: boolean;
}

export interface ViolationGroup {
  readonly key: string;
  /** At least one, in the order in which they were found. */
  readonly places: readonly [ViolationPlace, ...ViolationPlace[]];
}

/** Groups the errors by what is said of them and where in the schema; each group stands where its first error did. */
export function groupViolations(errors: readonly Violation[]): readonly ViolationGroup[] {
  const groups = new Map<string, [ViolationPlace, ...ViolationPlace[]]>();
  for (const [index, violation] of errors.entries()) {
    const key = `${violation.code} ${violation.schemaLocation} ${violation.message}`;
    const place = { violation, isListed: index < LISTED_BY_PRODUCT };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups].map(([key, places]) => ({ key, places }));
}

/** Kinds of mistakes that can be corrected all at once without losing or guessing anything. */
const SAFE_CODES = [
  'violation/type',
  'violation/null',
  'violation/empty',
  'violation/unknown-key',
  'violation/enum',
  'violation/format',
  'violation/pattern',
  'violation/namespace-case',
] as const;

export type SafeCode = (typeof SAFE_CODES)[number];

export interface SafeKind {
  readonly code: SafeCode;
  readonly fixes: readonly ViolationFix[];
}

/** The kinds that occur more than once, each with the first fix of every violation where that one is safe. */
export function safeKinds(violations: readonly Violation[]): readonly SafeKind[] {
  return SAFE_CODES.map((code) => ({
    code,
    fixes: violations.flatMap((violation) => {
      const [fix] = violation.code === code ? (violation.fixes ?? []) : [];
      return fix?.safe === true ? [fix] : [];
    }),
  })).filter(({ fixes }) => fixes.length > 1);
}
