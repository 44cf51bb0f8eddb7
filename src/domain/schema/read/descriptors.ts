/**
 * `meta:descriptors` of an export: identities, references to identities, friendly names (events.md §3.4). Descriptors of other kinds, and
 * those of a field that the schema lacks, are passed over, the latter with a note.
 */
import {
  isJsonArray,
  isJsonObject,
  ownProperty,
  type JsonObject,
  type JsonPath,
} from '#domain/base';
import { STANDARD_NAMESPACE_IDS } from '../namespace-ids.ts';
import { schemaProblem, type SchemaProblem } from '../schema-problem.ts';
import type { IdentityDescriptor, ReferenceIdentity } from '../types.ts';
import { applyDisplayInfo } from './display-info.ts';
import type { FieldDraft } from './field-draft.ts';
import { readText } from './read-constraints.ts';
import { xedName } from './xed-names.ts';

export interface AppliedDescriptors {
  readonly identities: readonly IdentityDescriptor[];
  readonly referenceIdentities: readonly ReferenceIdentity[];
}

const KINDS: ReadonlySet<string> = new Set([
  'xdm:descriptorIdentity',
  'xdm:descriptorReferenceIdentity',
  'xdm:alternateDisplayInfo',
]);

/** Attaches the descriptors of an export to the fields that they speak of. */
export function applyDescriptors(
  source: JsonObject,
  root: FieldDraft,
  at: JsonPath,
  notes: SchemaProblem[],
): AppliedDescriptors {
  const identities: IdentityDescriptor[] = [];
  const referenceIdentities: ReferenceIdentity[] = [];
  const descriptors = ownProperty(source, 'meta:descriptors');
  (isJsonArray(descriptors) ? descriptors : []).forEach((descriptor, index) => {
    if (!isJsonObject(descriptor)) return;
    const kind = readText(descriptor, '@type') ?? '';
    if (!KINDS.has(kind)) return;
    const place = [...at, 'meta:descriptors', index];
    const property = readText(descriptor, 'xdm:sourceProperty') ?? '';
    const trail = fieldsOnTheWay(root, property);
    const field = trail?.at(-1);
    if (trail === undefined || field === undefined) {
      notes.push(
        schemaProblem('schema/descriptor-unresolved', place, { path: property }, 'warning'),
      );
    } else if (kind === 'xdm:alternateDisplayInfo') {
      applyDisplayInfo(descriptor, field);
    } else if (kind === 'xdm:descriptorReferenceIdentity') {
      field.referenceIdentity = readText(descriptor, 'xdm:identityNamespace') ?? '';
      referenceIdentities.push({ path: field.path, namespace: field.referenceIdentity });
    } else {
      const identity = readIdentity(descriptor, trail, place, notes);
      if (identity !== undefined) identities.push(identity);
    }
  });
  noteSeveralPrimaries(identities, at, notes);
  return { identities, referenceIdentities };
}

/**
 * Fields from the outermost to the one that `xdm:sourceProperty` names: `/_acme/loyalty/memberId`. Elements of arrays
 * and values of maps are stepped into, whether or not the path says so (`/items[*]/id` or `/items/id`).
 */
function fieldsOnTheWay(root: FieldDraft, property: string): readonly FieldDraft[] | undefined {
  const trail: FieldDraft[] = [];
  let field = root;
  for (const segment of property.split('/')) {
    const key = segment
      .replace(/\[\*?\]$/, '')
      .replaceAll('~1', '/')
      .replaceAll('~0', '~');
    if (key === '' || key === '*') continue;
    for (const name of xedName(key)) {
      while (field.item !== undefined) field = field.item;
      const child = field.children.get(name);
      if (child === undefined) {
        if (name === 'properties' || name === 'items') continue;
        return undefined;
      }
      trail.push(child);
      field = child;
    }
  }
  return trail.length === 0 ? undefined : trail;
}

/** A primary identity makes its field and all around it required. */
function readIdentity(
  descriptor: JsonObject,
  trail: readonly FieldDraft[],
  at: JsonPath,
  notes: SchemaProblem[],
): IdentityDescriptor | undefined {
  const field = trail.at(-1);
  if (field === undefined) return undefined;
  if (field.type !== 'string') {
    notes.push(
      schemaProblem(
        'schema/identity-not-string',
        at,
        { path: field.path, type: field.type },
        'warning',
      ),
    );
  }
  const identity: IdentityDescriptor = {
    path: field.path,
    namespace: readNamespace(descriptor, field, at, notes),
    primary: ownProperty(descriptor, 'xdm:isPrimary') === true,
  };
  field.identities.push(identity);
  if (identity.primary) {
    for (const part of trail) part.required = true;
  }
  return identity;
}

/** The code of the identity type, whether the descriptor names it by code or by numeric id. */
function readNamespace(
  descriptor: JsonObject,
  field: FieldDraft,
  at: JsonPath,
  notes: SchemaProblem[],
): string {
  const stated = ownProperty(descriptor, 'xdm:namespace');
  const text = typeof stated === 'string' || typeof stated === 'number' ? String(stated) : '';
  if (ownProperty(descriptor, 'xdm:property') !== 'xdm:id') return text;
  const code = STANDARD_NAMESPACE_IDS.get(Number(text));
  if (text !== '' && code !== undefined) return code;
  notes.push(
    schemaProblem(
      'schema/unknown-namespace-id',
      at,
      { path: field.path, namespace: text },
      'warning',
    ),
  );
  return text;
}

function noteSeveralPrimaries(
  identities: readonly IdentityDescriptor[],
  at: JsonPath,
  notes: SchemaProblem[],
): void {
  const paths = identities.filter(({ primary }) => primary).map(({ path }) => path);
  if (paths.length < 2) return;
  notes.push(
    schemaProblem(
      'schema/several-primary-identities',
      [...at, 'meta:descriptors'],
      { paths: paths.join(', '), count: paths.length },
      'warning',
    ),
  );
}
