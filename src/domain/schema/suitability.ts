/**
 * Which kinds of event may use a schema, and why not (events.md §2.1, §3.7, §12.1, §11 points 6 to 8). Refused
 * schemas are shown greyed with the first reason.
 */
import type { Diagnostic, DiagnosticParams, Severity } from '#domain/base';
import { fieldAt } from './field-index.ts';
import { findByCode } from './find-by-code.ts';
import {
  CLASSES_REFUSED_FOR_BUSINESS,
  EVENT_ID_PATH,
  EXPERIENCE_EVENT_CLASS,
  IDENTITY_MAP_PATH,
  ORCHESTRATION_EVENT_ID_GROUP,
  TIME_SERIES_BEHAVIOUR,
} from './known-ids.ts';
import type { IdentityDescriptor, XdmSchema } from './types.ts';

export type SuitabilityCode =
  /** Unitary: the class is not ExperienceEvent. */
  | 'suitability/not-experience-event'
  /** Unitary: neither a people-based primary identity nor `identityMap`. */
  | 'suitability/no-person'
  /** Unitary, warning: the primary identity is of things; `identityMap` has to name the person. */
  | 'suitability/primary-not-people'
  /** Unitary, warning: primary identity of a data partner. */
  | 'suitability/primary-partner'
  /** Unitary, warning: not enabled for Profile. */
  | 'suitability/not-in-profile'
  /** System-generated: no orchestration eventID field group. */
  | 'suitability/no-event-id'
  /** Business: not a time series. */
  | 'suitability/not-time-series'
  /** Business: one of the three classes of the product. */
  | 'suitability/class-refused'
  /** Business: nothing marked as primary identity. */
  | 'suitability/no-primary-identity'
  /** Business: the primary identity stands for people. */
  | 'suitability/primary-people'
  /** The identity type of the primary identity is not configured here: an error for business, else a warning. */
  | 'suitability/primary-unknown';

export interface Suitability {
  readonly usable: boolean;
  /** Errors first: the first reason is the one to show where there is room for one. */
  readonly reasons: readonly Diagnostic<SuitabilityCode>[];
}

export interface SchemaSuitability {
  readonly unitaryRuleBased: Suitability;
  readonly unitarySystemGenerated: Suitability;
  readonly business: Suitability;
}

/** What suitability needs to know of an identity type; an `IdentityType` of `identity/` fits. */
export interface KnownNamespace {
  readonly code: string;
  readonly category: string;
}

/** Judges a schema for each kind of event; `identityTypes` are the standard and the own ones. */
export function schemaSuitability(
  schema: XdmSchema,
  identityTypes: readonly KnownNamespace[],
): SchemaSuitability {
  const unitary = unitaryReasons(schema, identityTypes);
  return {
    unitaryRuleBased: toSuitability(unitary),
    unitarySystemGenerated: toSuitability([...unitary, ...eventIdReasons(schema)]),
    business: toSuitability(businessReasons(schema, identityTypes)),
  };
}

/** The descriptor of the primary identity; the first where an export has several. */
export function primaryIdentity(schema: XdmSchema): IdentityDescriptor | undefined {
  return schema.identities.find(({ primary }) => primary);
}

type Reason = Diagnostic<SuitabilityCode>;

function unitaryReasons(
  schema: XdmSchema,
  identityTypes: readonly KnownNamespace[],
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (schema.classId !== EXPERIENCE_EVENT_CLASS) {
    reasons.push(
      reason('suitability/not-experience-event', {
        class: schema.classId,
        behaviour: schema.behaviour,
      }),
    );
  }
  const primary = primaryIdentity(schema);
  const type = primary && findByCode(primary.namespace, identityTypes);
  const hasMap = fieldAt(schema, IDENTITY_MAP_PATH) !== undefined;
  const isPerson = type !== undefined && type.category !== 'NON_PEOPLE';
  if (!isPerson && !hasMap) reasons.push(reason('suitability/no-person'));
  if (primary !== undefined) {
    const params = { path: primary.path, namespace: primary.namespace };
    if (type === undefined) reasons.push(reason('suitability/primary-unknown', params, 'warning'));
    else if (!isPerson) reasons.push(reason('suitability/primary-not-people', params, 'warning'));
    else if (type.category === 'PARTNER') {
      reasons.push(reason('suitability/primary-partner', params, 'warning'));
    }
  }
  if (!schema.union) reasons.push(reason('suitability/not-in-profile', {}, 'warning'));
  return reasons;
}

/** The group brings the field; without the field every message that carries the id would be refused. */
function eventIdReasons(schema: XdmSchema): readonly Reason[] {
  if (fieldAt(schema, EVENT_ID_PATH) !== undefined) return [];
  const params = { path: EVENT_ID_PATH, group: ORCHESTRATION_EVENT_ID_GROUP };
  return [reason('suitability/no-event-id', params)];
}

function businessReasons(
  schema: XdmSchema,
  identityTypes: readonly KnownNamespace[],
): readonly Reason[] {
  const reasons: Reason[] = [];
  // The three classes are time series whether or not their exports repeat it: name the class, it is the reason.
  if (CLASSES_REFUSED_FOR_BUSINESS.includes(schema.classId)) {
    reasons.push(reason('suitability/class-refused', { class: schema.classId }));
  } else if (!schema.extends.includes(TIME_SERIES_BEHAVIOUR)) {
    reasons.push(reason('suitability/not-time-series', { behaviour: schema.behaviour }));
  }
  const primary = primaryIdentity(schema);
  if (primary === undefined) {
    reasons.push(reason('suitability/no-primary-identity'));
    return reasons;
  }
  const params = { path: primary.path, namespace: primary.namespace };
  const type = findByCode(primary.namespace, identityTypes);
  if (type === undefined) reasons.push(reason('suitability/primary-unknown', params));
  else if (type.category !== 'NON_PEOPLE')
    reasons.push(reason('suitability/primary-people', params));
  return reasons;
}

function reason(
  code: SuitabilityCode,
  params: DiagnosticParams = {},
  severity: Severity = 'error',
): Reason {
  return { code, severity, params, property: 'schema', fixes: [] };
}

function toSuitability(reasons: readonly Reason[]): Suitability {
  const errors = reasons.filter(({ severity }) => severity === 'error');
  const others = reasons.filter(({ severity }) => severity !== 'error');
  return { usable: errors.length === 0, reasons: [...errors, ...others] };
}
