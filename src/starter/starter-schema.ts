/** A starter schema before it becomes a registry export: a class, standard field groups, fields of our tenant. */

/** A field group of the public model, by its id; the fields are written in the notation of field-lines.ts. */
export interface FieldGroup {
  readonly id: string;
  readonly fields: string;
}

export interface StarterIdentity {
  /** As in a descriptor: names joined by slashes. */
  readonly property: string;
  readonly namespace: string;
  readonly primary: boolean;
}

/** A friendlier name for a standard field, as a descriptor gives it. */
export interface FriendlyName {
  readonly property: string;
  readonly title: string;
}

export interface StarterSchema {
  /** File name without its ending; also the short name in the list. */
  readonly name: string;
  /** Last part of `$id`, 32 hexadecimal characters. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** One line for the list from which people choose. */
  readonly summary: string;
  /** Own time-series class; without it the schema is of the class ExperienceEvent. */
  readonly ownClass?: string;
  readonly groups: readonly FieldGroup[];
  /** Fields below `_lumera`. */
  readonly tenantFields: string;
  readonly identities: readonly StarterIdentity[];
  readonly friendlyNames?: readonly FriendlyName[];
}
