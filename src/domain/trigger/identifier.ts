/**
 * From a recognised payload to the person: profile identifier and supplemental identifier (events.md §4.5, §2.7).
 * Fast path and explanation compute them here, so they cannot differ.
 */
import type { JsonObject } from '#domain/base';
import {
  compile,
  type CheckedExpression,
  type CompiledExpression,
  type Environment,
} from '#domain/expression';
import { valueWarnings, type IdentityDiagnostic, type IdentityType } from '#domain/identity';
import { identityMapKeysOf } from './identifier-keys.ts';
import { withIdentityMapKeys } from './identity-map.ts';
import type { SelectionView } from './selection-view.ts';
import { remark, type VerdictWarning } from './warning.ts';

export interface Identifier {
  readonly text: string;
  /** Undefined where none was chosen. */
  readonly identityType: IdentityType | undefined;
  readonly evaluate: CompiledExpression;
  /** What the identifier sees of a payload; all of it where this is absent. */
  readonly view: SelectionView | undefined;
  /** Keys of `identityMap` that it names. */
  readonly mapKeys: readonly string[];
}

/** Compiles an identifier that was checked without errors. */
export function compileIdentifier(
  checked: CheckedExpression,
  identityType: IdentityType | undefined,
  view: SelectionView | undefined,
): Identifier {
  return {
    text: checked.parsed.text,
    identityType,
    evaluate: compile(checked),
    view,
    mapKeys: identityMapKeysOf(checked.parsed),
  };
}

/** The value of an identifier; undefined for null and `""`, which mean no person (events.md §2.6). */
export function computeIdentifier(
  identifier: Identifier,
  payload: JsonObject,
  environment: Environment,
): string | undefined {
  const repaired =
    identifier.mapKeys.length === 0
      ? payload
      : withIdentityMapKeys(payload, identifier.mapKeys).payload;
  const seen = identifier.view ? identifier.view(repaired) : repaired;
  const value = identifier.evaluate({ payload: seen, environment });
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What there is to remark on a value that was found. */
export function identifierRemarks(
  identifier: Identifier,
  payload: JsonObject,
  value: string,
): readonly (VerdictWarning | IdentityDiagnostic)[] {
  const remarks = withIdentityMapKeys(payload, identifier.mapKeys).repairs.map(
    ({ wanted, found }) => remark('fire/identity-map-key-case', { wanted, found }),
  );
  const { identityType } = identifier;
  return identityType ? [...remarks, ...valueWarnings(identityType, value)] : remarks;
}
