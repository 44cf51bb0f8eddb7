/**
 * Objects whose keys are data and not names (events.md §3.3, Map): prices by store, counts by day. Such a place gets one
 * description for all its values instead of a field for each key that happened to be in the samples.
 */
import type { Tally } from './tally.ts';
import { MAP_KEYS, MAP_SHARE } from './thresholds.ts';

/** Numbers, dates, UUIDs, long hexadecimal ids, addresses: no schema names its fields so. */
const DATA_KEYS: readonly RegExp[] = [
  /^[0-9]+$/,
  /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2}(?:T.*)?)?$/,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  /^(?=[a-f]*[0-9])[0-9a-f]{16,}$/i,
  /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
  /^https?:\/\//,
];

/** Codes of shops, lines, rooms (`PAR02`): a single one may be the name of a field (`ISO8601`), several are no accident. */
const CODE_KEY = /^[A-Z]{2,}[-_]?[0-9]{2,}$/;

/** Paths of objects that are maps by the looks of them; those below one come to light in the next round. */
export function findMaps(root: Tally): readonly string[] {
  const found: string[] = [];
  for (const child of root.children.values()) collect(child, found);
  return found;
}

function collect(tally: Tally, found: string[]): void {
  if (!tally.isMap && looksLikeMap(tally)) {
    found.push(tally.path);
    return;
  }
  for (const child of tally.children.values()) collect(child, found);
  if (tally.element !== undefined) collect(tally.element, found);
  if (tally.entry !== undefined) collect(tally.entry, found);
}

function looksLikeMap(tally: Tally): boolean {
  if (tally.children.size === 0 || tally.seen.size !== 1) return false;
  if (!haveOneKind(tally)) return false;
  const keys = [...tally.children.keys()];
  const areCodes = keys.length > 1 && keys.every((key) => CODE_KEY.test(key));
  return areCodes || keys.every(isData) || areTooMany(tally);
}

function isData(key: string): boolean {
  return DATA_KEYS.some((pattern) => pattern.test(key));
}

/** Many names, of which each object has few. */
function areTooMany(tally: Tally): boolean {
  // Reserved names (`_acme`, `_experience`) hold fields by rule.
  if (tally.children.size < MAP_KEYS || tally.name.startsWith('_')) return false;
  return tally.members / tally.countOf('object') <= MAP_SHARE * tally.children.size;
}

/** All values are of one JSON type; integers and decimals go together. */
function haveOneKind(tally: Tally): boolean {
  const kinds = new Set<string>();
  for (const child of tally.children.values()) {
    for (const type of child.seen.keys()) kinds.add(type === 'decimal' ? 'integer' : type);
  }
  return kinds.size === 1;
}
