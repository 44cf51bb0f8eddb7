/**
 * What the language knows of the fields behind a reference: a structural view that a schema, a payload or the
 * declared types of a conformance case can fill (expression-language.md §4.3, §15). Looked up lazily, by own name only.
 */
import type { ScalarType } from './types.ts';

export type FieldShape =
  | ScalarShape
  | ScalarListShape
  | ObjectShape
  | ObjectListShape
  | MapShape
  | AnyShape;

export interface ScalarShape {
  readonly kind: 'scalar';
  readonly type: ScalarType;
  /** Closed or suggested values, for completion and for "unknown value" warnings. */
  readonly values?: readonly string[];
}

export interface ScalarListShape {
  readonly kind: 'list';
  /** `any` where the elements are unknown. */
  readonly element: ScalarType | 'any';
}

/** Attributes of an object. `open`: known from a payload only, so a name not listed is `any`. */
export interface Attributes {
  readonly open: boolean;
  field(name: string): FieldShape | undefined;
  names(): readonly string[];
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly attributes: Attributes;
  /** Known from a payload only, which cannot tell an object from a map: map functions work too (§6.5). */
  readonly maybeMap?: true;
}

export interface ObjectListShape {
  readonly kind: 'listObject';
  readonly attributes: Attributes;
}

export interface MapShape {
  readonly kind: 'map';
  readonly value: FieldShape;
}

export interface AnyShape {
  readonly kind: 'any';
}
