/** Two versions of a schema, change by change: what an update shows before it is done (issue "XDM for real"). */
import { jsonEqual } from '#domain/base';
import type { XdmSchema } from '../types.ts';
import { compareFields } from './compare-fields.ts';
import { compareIdentities, impliedByIdentity } from './compare-identities.ts';
import { change, type SchemaChange } from './schema-change.ts';

/**
 * All changes: of the schema itself, of its identities, then of its fields in the order of the tree. The order of
 * fields and values and the examples play no part.
 */
export function compareSchemas(before: XdmSchema, after: XdmSchema): readonly SchemaChange[] {
  const changes: SchemaChange[] = [
    ...compareHeads(before, after),
    ...compareExtends(before, after),
    ...compareIdentities(before, after),
  ];
  // Words of the root are those of the schema.
  const root = { ...before.root, title: after.root.title, description: after.root.description };
  compareFields(root, after.root, impliedByIdentity(before, after), changes);
  return changes;
}

function compareHeads(before: XdmSchema, after: XdmSchema): readonly SchemaChange[] {
  const whole = { path: '', title: after.title };
  const changes: SchemaChange[] = [];
  const compare = (
    kind: SchemaChange['kind'],
    changeClass: SchemaChange['class'],
    old: string | undefined,
    now: string | undefined,
  ): void => {
    if (old !== now) changes.push(change(kind, changeClass, whole, old, now));
  };
  compare('idChanged', 'descriptive', before.id, after.id);
  compare('titleChanged', 'descriptive', before.title, after.title);
  compare('descriptionChanged', 'descriptive', before.description, after.description);
  compare('versionChanged', 'descriptive', versionText(before), versionText(after));
  compare('classChanged', 'breaking', before.classId, after.classId);
  if (before.union !== after.union) {
    const changeClass = after.union ? 'additive' : 'breaking';
    changes.push(change('unionChanged', changeClass, whole, before.union, after.union));
  }
  compare('tenantChanged', 'descriptive', before.tenant, after.tenant);
  const old = [...(before.unresolved ?? [])].sort();
  const now = [...(after.unresolved ?? [])].sort();
  if (!jsonEqual(old, now)) {
    changes.push(change('unresolvedChanged', 'descriptive', whole, old, now));
  }
  return changes;
}

/** A part that goes may take an ability with it: time series, identity map, event id (§3.5 to §3.7). */
function compareExtends(before: XdmSchema, after: XdmSchema): readonly SchemaChange[] {
  const whole = { path: '', title: after.title };
  const old = new Set(before.extends);
  const now = new Set(after.extends);
  const added = [...now].filter((id) => !old.has(id));
  const removed = [...old].filter((id) => !now.has(id));
  return [
    ...(added.length > 0 ? [change('extendsAdded', 'additive', whole, undefined, added)] : []),
    ...(removed.length > 0
      ? [change('extendsRemoved', 'breaking', whole, removed, undefined)]
      : []),
  ];
}

/** `1.4`. */
export function versionText({ version }: Pick<XdmSchema, 'version'>): string {
  return `${version.major}.${version.minor}`;
}
