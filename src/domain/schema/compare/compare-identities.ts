/**
 * Changes of identity descriptors (events.md §3.4). Making a field primary requires it and all around it; that is told
 * once, with the identity.
 */
import { fieldAt } from '../field-index.ts';
import { isWithin } from '../field-path.ts';
import type { IdentityDescriptor, XdmSchema } from '../types.ts';
import { change, type SchemaChange } from './schema-change.ts';

/** Identities that came, went, or changed their rank. */
export function compareIdentities(before: XdmSchema, after: XdmSchema): readonly SchemaChange[] {
  const old = byKey(before);
  const now = byKey(after);
  const changes: SchemaChange[] = [];
  for (const [key, identity] of old) {
    const present = now.get(key);
    const place = placeOf(identity, after, before);
    if (present === undefined) {
      changes.push(change('identityRemoved', 'breaking', place, asJson(identity), undefined));
    } else if (present.primary !== identity.primary) {
      const primary = [asJson(identity), asJson(present)] as const;
      changes.push(change('primaryChanged', 'breaking', place, ...primary));
    }
  }
  for (const [key, identity] of now) {
    if (old.has(key)) continue;
    const changeClass = identity.primary ? 'breaking' : 'additive';
    const place = placeOf(identity, after, before);
    changes.push(change('identityAdded', changeClass, place, undefined, asJson(identity)));
  }
  return changes;
}

/** Whether a requirement at a path came or went with a primary identity at or below it. */
export function impliedByIdentity(before: XdmSchema, after: XdmSchema): (path: string) => boolean {
  const old = primaryPaths(before);
  const now = primaryPaths(after);
  const differing = [...old, ...now].filter((path) => old.has(path) !== now.has(path));
  return (path) => differing.some((primary) => isWithin(primary, path));
}

function primaryPaths({ identities }: XdmSchema): ReadonlySet<string> {
  return new Set(identities.filter(({ primary }) => primary).map(({ path }) => path));
}

function byKey({ identities }: XdmSchema): ReadonlyMap<string, IdentityDescriptor> {
  // A descriptor that is there twice says nothing new; the primary one counts.
  const sorted = [...identities].sort((a, b) => Number(a.primary) - Number(b.primary));
  return new Map(sorted.map((identity) => [`${identity.namespace} ${identity.path}`, identity]));
}

function placeOf({ path }: IdentityDescriptor, ...schemas: readonly XdmSchema[]) {
  for (const schema of schemas) {
    const field = fieldAt(schema, path);
    if (field !== undefined) return field;
  }
  return { path, title: path };
}

function asJson({ namespace, primary }: IdentityDescriptor) {
  return { namespace, primary };
}
