/**
 * A schema proposed from sample payloads: what each field seems to be, and what speaks for it. A proposal is plain
 * data; corrections.ts changes it, proposal-to-export.ts turns it into an export like any other (events.md §3.1).
 */
import type { XdmType } from '../types.ts';

/** Formats that are proposed; the others of §3.3 cannot be told from plain words. */
export type ProposedFormat = 'email' | 'uri' | 'uri-reference' | 'ipv4' | 'ipv6';

/** What a value is in JSON; decimals are told from integers by the text, `10.0` is one. */
export type SeenType = 'string' | 'integer' | 'decimal' | 'boolean' | 'object' | 'array';

export interface SeenCount {
  readonly type: SeenType;
  readonly count: number;
}

export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** What the payloads say about a field. */
export interface Evidence {
  /** Payloads in which the field has a value at least once. */
  readonly payloads: number;
  /** Values that are neither null nor empty. */
  readonly values: number;
  /** Objects, lists or maps that could have held one. */
  readonly chances: number;
  readonly nulls: number;
  /** Empty texts, which the product refuses like null (events.md §3.3). */
  readonly empties: number;
  /** Most frequent types first. More than one: see `conflict`. */
  readonly types: readonly SeenCount[];
  /** Short plain values, most frequent first, up to `LISTED_VALUES`. */
  readonly distinct: readonly ValueCount[];
  /** There are more different values than are listed. */
  readonly hasMore: boolean;
  /** Keys of a map, most frequent first. */
  readonly keys: readonly ValueCount[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Values that evidence lists. */
export const LISTED_VALUES = 20;

export interface ProposedEnumeration {
  readonly values: readonly string[];
  /** `enum`, which refuses other values; else suggestions alone (`meta:enum`). */
  readonly closed: boolean;
}

/** A field that the standard model defines, taken over as it stands there (events.md §3.5, §4.4). */
export type StandardField = '_id' | 'timestamp' | 'eventType' | 'identityMap';

export interface ProposedIdentity {
  readonly namespace: string;
  readonly primary: boolean;
}

export interface ProposedField {
  /** Path as in `FieldNode`: the handle for corrections. */
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly type: XdmType;
  readonly format?: ProposedFormat;
  readonly required: boolean;
  readonly enumeration?: ProposedEnumeration;
  readonly standard?: StandardField;
  readonly identity?: ProposedIdentity;
  /** Namespace that the values look like; a suggestion that changes nothing by itself. */
  readonly identityGuess?: string;
  /** Values of types that no single XDM type holds; `type` is then `any`, and the person decides. */
  readonly conflict: boolean;
  readonly evidence: Evidence;
  /** Members seen, in the order in which payloads name them; kept whatever the type is corrected to. */
  readonly children: readonly ProposedField[];
  /** Element of a list or value of a map. */
  readonly item?: ProposedField;
}

export type ProposalNoteCode =
  /** The only payload, or none: nothing can be told about what is required. */
  | 'proposal/few-payloads'
  | 'proposal/no-payloads'
  /** Null or empty values, which are refused whatever the schema says. */
  | 'proposal/null-values'
  /** A name in the spelling of the source model (`xdm:timestamp`); payloads use the XED form (events.md §3.2). */
  | 'proposal/model-name'
  /** Integers that no XDM integer type holds, so a number is proposed. */
  | 'proposal/beyond-long'
  /** Something stands under `identityMap`, but not in the form of one. */
  | 'proposal/odd-identity-map'
  /** Neither `_id` nor `timestamp` everywhere: no events, or not their entities. */
  | 'proposal/not-events'
  /** Nested deeper than is proposed; left open below. */
  | 'proposal/too-deep';

export interface ProposalNote {
  readonly code: ProposalNoteCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Proposal {
  /** Payloads it was made from. */
  readonly payloads: number;
  readonly root: ProposedField;
  /** Class, when the payloads are experience events by the looks of them; undefined leaves it to the person. */
  readonly classId?: string;
  /** Objects at the root that are named like a tenant, most used first: `_acme`. */
  readonly tenants: readonly string[];
  readonly notes: readonly ProposalNote[];
}
