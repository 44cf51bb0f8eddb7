/** The XDM type that holds everything seen at a place (events.md §3.3); `any` where none does. */
import { ID_PATH } from '../known-ids.ts';
import { storageBounds } from '../storage-types.ts';
import type { XdmType } from '../types.ts';
import type { ProposedFormat, SeenType } from './proposal.ts';
import type { Tally } from './tally.ts';

export interface DecidedType {
  readonly type: XdmType;
  readonly format?: ProposedFormat;
  /** Values of several JSON types; integers beside decimals are no conflict, both are numbers. */
  readonly conflict: boolean;
}

type Family = Exclude<SeenType, 'integer' | 'decimal'> | 'number';

const FORMATS: readonly ProposedFormat[] = ['email', 'uri', 'ipv4', 'ipv6'];

/** Decides by what all values have in common. */
export function decideType(tally: Tally): DecidedType {
  const families = familiesOf(tally);
  const [family] = families;
  if (family === undefined) {
    // Nothing but nulls says nothing; an empty text at least was meant to be one.
    return { type: tally.empties > 0 ? 'string' : 'any', conflict: false };
  }
  // Where the walk stopped, a closed object would refuse what lies below.
  if (families.size > 1 || tally.isTooDeep) return { type: 'any', conflict: families.size > 1 };
  switch (family) {
    case 'string':
      return { ...textType(tally), conflict: false };
    case 'number':
      return { type: numberType(tally), conflict: false };
    case 'object':
      return { type: tally.isMap ? 'map' : 'object', conflict: false };
    default:
      return { type: family, conflict: false };
  }
}

/** Whether integers were seen that even a long does not hold. */
export function isBeyondLong(tally: Tally): boolean {
  return tally.countOf('integer') > 0 && tally.countOf('decimal') === 0 && !fits(tally, 'long');
}

function familiesOf(tally: Tally): ReadonlySet<Family> {
  const families = new Set<Family>();
  for (const type of tally.seen.keys()) {
    families.add(type === 'integer' || type === 'decimal' ? 'number' : type);
  }
  return families;
}

function textType({ path, forms }: Tally): { type: XdmType; format?: ProposedFormat } {
  // Whatever the ids of these samples look like, `_id` is a reference (§3.5).
  if (path === ID_PATH) {
    return { type: 'string', ...(forms.has('uri-reference') ? { format: 'uri-reference' } : {}) };
  }
  if (forms.has('date-time')) return { type: 'date-time' };
  if (forms.has('date')) return { type: 'date' };
  const format = FORMATS.find((candidate) => forms.has(candidate));
  return format === undefined ? { type: 'string' } : { type: 'string', format };
}

/** Bytes and shorts are no guess to make from a sample: the next value may be larger. */
function numberType(tally: Tally): XdmType {
  if (tally.countOf('decimal') > 0) return 'number';
  if (fits(tally, 'int')) return 'int';
  return fits(tally, 'long') ? 'long' : 'number';
}

function fits({ numbers }: Tally, type: XdmType): boolean {
  const bounds = storageBounds(type);
  if (bounds === undefined || numbers.least === undefined || numbers.greatest === undefined) {
    return false;
  }
  return numbers.least >= bounds.minimum && numbers.greatest <= bounds.maximum;
}
