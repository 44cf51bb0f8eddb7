/** Lists of values and identities that the values of a text field suggest. */
import type { DecidedType } from './decide-type.ts';
import type { ProposedEnumeration, StandardField } from './proposal.ts';
import type { Tally } from './tally.ts';
import { ENUMERATION_LENGTH, ENUMERATION_REPEATS, ENUMERATION_VALUES } from './thresholds.ts';

/**
 * A closed list where few short values repeat: two to `ENUMERATION_VALUES` of them, each `ENUMERATION_REPEATS` times on
 * average. `eventType` is an open list by the model, so what was seen becomes suggestions (events.md §3.5).
 */
export function decideEnumeration(
  tally: Tally,
  { type, format }: DecidedType,
  standard: StandardField | undefined,
): ProposedEnumeration | undefined {
  if (type !== 'string' || (format !== undefined && standard === undefined)) return undefined;
  const counted = tally.values.all();
  if (counted === undefined || counted.length === 0) return undefined;
  const values = counted.map(({ value }) => value);
  if (standard === 'eventType') return { values, closed: false };
  if (standard !== undefined || isPersonal(tally)) return undefined;
  const isList =
    values.length >= 2 &&
    values.length <= ENUMERATION_VALUES &&
    tally.countOf('string') >= values.length * ENUMERATION_REPEATS &&
    values.every((value) => value.length <= ENUMERATION_LENGTH && !/[\r\n]/.test(value));
  return isList ? { values, closed: true } : undefined;
}

/** The standard identity type whose values look like these (events.md §4.3). */
export function guessIdentity(tally: Tally, { type, format }: DecidedType): string | undefined {
  // Only a place that a descriptor can name: one value for each event.
  if (type !== 'string' || /\[\]|\{\}/.test(tally.path)) return undefined;
  if (format === 'email') return 'Email';
  if (tally.forms.has('ecid')) return 'ECID';
  return tally.forms.has('phone') ? 'Phone' : undefined;
}

function isPersonal({ forms }: Tally): boolean {
  return forms.has('ecid') || forms.has('phone');
}
