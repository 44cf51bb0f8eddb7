/**
 * What is wrong with a payload (events.md §6.2). The message keeps the published English wording; `code` and `params`
 * let the catalogues add a line in the reader's language.
 */
import {
  jsonPointer,
  type DiagnosticParams,
  type JsonPath,
  type Severity,
  type SourceRange,
} from '#domain/base';
import type { ViolationFix } from './fixes/violation-fix.ts';

export type ViolationKeyword =
  | 'type'
  | 'additionalProperties'
  | 'required'
  | 'enum'
  | 'pattern'
  | 'minLength'
  | 'maxLength'
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'format'
  | 'minItems'
  | 'maxItems'
  | 'uniqueItems'
  /** Ours: the clock and the identity map (§4.4, §6.2). */
  | 'timestamp'
  | 'identityMap';

export type ViolationCode =
  | 'violation/type'
  | 'violation/null'
  | 'violation/empty'
  | 'violation/unknown-key'
  | 'violation/required'
  | 'violation/enum'
  | 'violation/pattern'
  | 'violation/pattern-not-checked'
  | 'violation/min-length'
  | 'violation/max-length'
  | 'violation/minimum'
  | 'violation/maximum'
  | 'violation/exclusive-minimum'
  | 'violation/exclusive-maximum'
  /** A bound of the storage type; the documentation prints it one too high. */
  | 'violation/storage-bound'
  | 'violation/format'
  | 'violation/min-items'
  | 'violation/max-items'
  | 'violation/unique-items'
  | 'violation/future'
  | 'violation/late'
  | 'violation/identity-empty'
  | 'violation/too-many-identities'
  | 'violation/two-primaries'
  | 'violation/namespace-case'
  | 'violation/no-identity';

/** In asynchronous mode the product lists no more than this many per message (events.md §6.2); we list all. */
export const LISTED_BY_PRODUCT = 5;

export interface Violation {
  /** JSON pointer as the product writes it: `#/_acme/points`; of an unknown or missing key, the object around it. */
  readonly path: string;
  /** The same place as steps, for markers. */
  readonly at: JsonPath;
  /** The unknown or missing key, when the violation is about one: mark the key, not the whole object. */
  readonly key?: string;
  /** Place in the schema: `#/properties/_acme/properties/points`. */
  readonly schemaLocation: string;
  readonly keyword: ViolationKeyword;
  readonly code: ViolationCode;
  readonly message: string;
  readonly params: DiagnosticParams;
  readonly severity: Severity;
  /** Its token in the text that was fired; absent where no text was asked about. */
  readonly range?: SourceRange;
  /** Corrections of that text; absent like the range. */
  readonly fixes?: readonly ViolationFix[];
}

/** A place in a payload and the place in the schema that describes it. */
export interface Place {
  readonly at: JsonPath;
  readonly schemaAt: JsonPath;
}

export interface Finding {
  readonly keyword: ViolationKeyword;
  readonly code: ViolationCode;
  readonly message: string;
  readonly params?: DiagnosticParams;
  readonly severity?: Severity;
  readonly key?: string;
}

/** Builds a violation; an error unless the finding says otherwise. */
export function violation(place: Place, finding: Finding): Violation {
  const { keyword, code, message, params = {}, severity = 'error', key } = finding;
  return {
    path: jsonPointer(place.at),
    at: place.at,
    ...(key === undefined ? {} : { key }),
    schemaLocation: jsonPointer(place.schemaAt),
    keyword,
    code,
    message,
    params,
    severity,
  };
}

/** Longest part of a value that a message repeats. */
const SHOWN_LENGTH = 200;

/** A value as a message shows it: whole as a rule, cut when somebody sent a novel. */
export function shown(value: string): string {
  return value.length <= SHOWN_LENGTH ? value : `${value.slice(0, SHOWN_LENGTH)}…`;
}
