/**
 * An XDM schema as the console sees it: one field tree in XED names, with the identity descriptors attached to the
 * fields they speak of (events.md §3).
 */
import type { JsonObject } from '#domain/base';
import type { SchemaProblem } from './schema-problem.ts';

/** `meta:xdmType` of a node (events.md §3.3). `any` is what an export leaves untyped. */
export type XdmType =
  | 'string'
  | 'number'
  | 'long'
  | 'int'
  | 'short'
  | 'byte'
  | 'boolean'
  | 'date'
  | 'date-time'
  | 'object'
  | 'array'
  | 'map'
  | 'any';

export type Behaviour = 'time-series' | 'record' | 'adhoc' | 'unknown';

/** A value of an enumeration or a suggestion, with the label that people read. */
export interface EnumValue {
  readonly value: string;
  readonly label: string;
}

export interface FieldConstraints {
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

/** Identity descriptor of a field (events.md §3.4); `namespace` is the code whichever way the descriptor named it. */
export interface IdentityDescriptor {
  readonly path: string;
  readonly namespace: string;
  readonly primary: boolean;
}

/** Reference identity descriptor: the field holds the identity of something else (events.md §3.4). */
export interface ReferenceIdentity {
  readonly path: string;
  readonly namespace: string;
}

/** Texts by language as descriptors write it: `en_us`, `fr_fr`. */
export type TextsByLanguage = ReadonlyMap<string, string>;

/**
 * A node of the field tree. `path` is the XED path from the root of the entity; `[]` marks "each element of this
 * array", `{}` "each value of this map" (events.md §2.2, ours): `productListItems[].SKU`,
 * `identityMap{}[].id`. A name that is not a bare name is quoted as in the language: `rain.'3h'`.
 */
export interface FieldNode {
  readonly path: string;
  /** XED name, `""` for the root, `[]` for the element of an array, `{}` for the value of a map. */
  readonly name: string;
  /** Friendly name from a descriptor, else the schema's title, else the name (events.md §2.3). */
  readonly title: string;
  readonly description: string;
  /** Friendly names and descriptions per language, where a descriptor has them; see `textIn`. */
  readonly titles?: TextsByLanguage;
  readonly descriptions?: TextsByLanguage;
  readonly type: XdmType;
  /** Required by its parent, in XED or XDM spelling, or as part of a primary identity (events.md §3.4). */
  readonly required: boolean;
  readonly deprecated: boolean;
  /** Closed list: other values are refused. */
  readonly enumeration?: readonly EnumValue[];
  /** `meta:enum` without `enum`: suggestions that refuse nothing. */
  readonly suggestions?: readonly EnumValue[];
  /** Suggestions that a descriptor hides, so that nobody misses them in silence. */
  readonly hiddenValues?: readonly EnumValue[];
  /** Shown, never filled (events.md §3.1). */
  readonly defaultValue?: string | number | boolean;
  /** Sample values of the export; shown and proposed, never filled. */
  readonly examples?: readonly (string | number | boolean)[];
  readonly constraints: FieldConstraints;
  readonly identities: readonly IdentityDescriptor[];
  /** Identity type of what the field refers to. */
  readonly referenceIdentity?: string;
  /** Ids of parts of this node that were not at hand: it may have more fields and rules than these. */
  readonly unresolved?: readonly string[];
  /** Children of an object by name, in schema order. Empty for everything else. */
  readonly children: ReadonlyMap<string, FieldNode>;
  /** Element of an array or value of a map. */
  readonly item?: FieldNode;
}

export interface SchemaVersion {
  readonly major: number;
  readonly minor: number;
}

export interface XdmSchema {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: SchemaVersion;
  readonly classId: string;
  readonly extends: readonly string[];
  readonly behaviour: Behaviour;
  /** Enabled for Profile: the `union` tag is present. */
  readonly union: boolean;
  readonly tenant?: string;
  readonly root: FieldNode;
  readonly identities: readonly IdentityDescriptor[];
  readonly referenceIdentities?: readonly ReferenceIdentity[];
  /** Ids of everything that the schema refers to and that was not at hand; absent when it is complete. */
  readonly unresolved?: readonly string[];
  /** What the reader could not make sense of but could do without, as warnings. */
  readonly notes?: readonly SchemaProblem[];
  /**
   * The resolved export: as it was read, or as it was made from raw documents. Kept so that an export of the workspace
   * gives it back unchanged.
   */
  readonly source: JsonObject;
}
