/** Violations in the nested form of the product's answers (events.md §5.4). */
import type { JsonObject } from '#domain/base';
import type { Violation } from './violation.ts';

/** In asynchronous mode the product lists no more than this many per message (§6.2); we list all. */
export const LISTED_BY_PRODUCT = 5;

export interface ViolationGroup {
  readonly schemaLocation: string;
  readonly pointerToViolation: string;
  readonly causingExceptions: readonly ViolationGroup[];
  /** Absent on a group of several. */
  readonly keyword?: string;
  readonly message: string;
  /** False for what the product would no longer list. */
  readonly listed: boolean;
}

/** One tree of all errors: the error itself when there is one, else "N schema violations found"; warnings stay out. */
export function groupViolations(violations: readonly Violation[]): ViolationGroup | undefined {
  const errors = violations.filter(({ severity }) => severity === 'error');
  const causes = errors.map(
    ({ schemaLocation, path, keyword, message }, index): ViolationGroup => ({
      schemaLocation,
      pointerToViolation: path,
      causingExceptions: [],
      keyword,
      message,
      listed: index < LISTED_BY_PRODUCT,
    }),
  );
  if (causes.length < 2) return causes[0];
  return {
    schemaLocation: '#',
    pointerToViolation: '#',
    causingExceptions: causes,
    message: `${causes.length} schema violations found`,
    listed: true,
  };
}

/** The group as the product would answer it: five causes at most, without our mark. */
export function asProductReport(group: ViolationGroup): JsonObject {
  return {
    schemaLocation: group.schemaLocation,
    pointerToViolation: group.pointerToViolation,
    causingExceptions: group.causingExceptions.filter(({ listed }) => listed).map(asProductReport),
    ...(group.keyword === undefined ? {} : { keyword: group.keyword }),
    message: group.message,
  };
}
