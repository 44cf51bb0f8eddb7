/**
 * A schema proposed from sample payloads (bare entities in XED names). It accepts every payload that it was made from,
 * but for null and empty values, which no schema can allow (events.md §3.3); and it is the same whatever the order of
 * the payloads. Lines are drawn in thresholds.ts.
 */
import type { JsonObject } from '#domain/base';
import { IDENTITY_MAP_PATH } from '../known-ids.ts';
import { xedName } from '../read/xed-names.ts';
import { decideType, isBeyondLong } from './decide-type.ts';
import { decideEnumeration, guessIdentity } from './decide-values.ts';
import { evidenceOf } from './evidence-of.ts';
import { findMaps } from './find-maps.ts';
import { gather } from './gather.ts';
import type { Proposal, ProposalNote, ProposalNoteCode, ProposedField } from './proposal.ts';
import { classOf, standardFieldOf } from './standard-fields.ts';
import type { Tally } from './tally.ts';
import { MAP_ROUNDS, REQUIRED_FROM } from './thresholds.ts';
import { titleOfName } from './title-of-name.ts';

export interface InferOptions {
  /** Objects that must have been seen before "always present" is proposed as required; `REQUIRED_FROM` if absent. */
  readonly requiredFrom?: number;
}

/** Proposes a schema; of no payloads at all, one without fields and a note that says so. */
export function inferSchema(payloads: readonly JsonObject[], options: InferOptions = {}): Proposal {
  const tally = gatherWithMaps(payloads);
  const notes: ProposalNote[] = [];
  const classId = classOf(tally);
  if (payloads.length === 0) notes.push({ code: 'proposal/no-payloads', params: {} });
  else {
    const requiredFrom = options.requiredFrom ?? REQUIRED_FROM;
    if (payloads.length < requiredFrom) notes.push({ code: 'proposal/few-payloads', params: {} });
    if (classId === undefined) notes.push({ code: 'proposal/not-events', params: {} });
  }
  const builder = new ProposalBuilder(options.requiredFrom ?? REQUIRED_FROM, notes);
  return {
    payloads: payloads.length,
    root: builder.field(tally, payloads.length, false),
    ...(classId === undefined ? {} : { classId }),
    tenants: tenantsOf(tally),
    notes,
  };
}

/** A place that turns out to be a map is counted anew as one, so that its evidence speaks of all its values. */
function gatherWithMaps(payloads: readonly JsonObject[]): Tally {
  const mapPaths = new Set([IDENTITY_MAP_PATH]);
  let tally = gather(payloads, mapPaths);
  for (let round = 0; round < MAP_ROUNDS; round += 1) {
    const found = findMaps(tally);
    if (found.length === 0) break;
    for (const path of found) mapPaths.add(path);
    tally = gather(payloads, mapPaths);
  }
  return tally;
}

/** `_acme`, but not `_id` nor the product's own `_experience` and `_schema`. */
function tenantsOf(root: Tally): readonly string[] {
  return [...root.children.values()]
    .filter(({ name, seen }) => /^_[a-z0-9]+$/i.test(name) && seen.has('object'))
    .filter(({ name }) => name !== '_experience' && name !== '_schema')
    .sort((a, b) => b.countOf('object') - a.countOf('object') || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

class ProposalBuilder {
  private readonly requiredFrom: number;
  private readonly notes: ProposalNote[];

  constructor(requiredFrom: number, notes: ProposalNote[]) {
    this.requiredFrom = requiredFrom;
    this.notes = notes;
  }

  field(tally: Tally, chances: number, isMember: boolean): ProposedField {
    const decided = decideType(tally);
    const standard = standardFieldOf(tally, decided.type);
    const enumeration = decideEnumeration(tally, decided, standard);
    const identityGuess = guessIdentity(tally, decided);
    this.noteOddities(tally, isMember, standard !== undefined);
    const objects = tally.countOf('object');
    const children = [...tally.children.values()]
      .sort((a, b) => a.position - b.position || (a.name < b.name ? -1 : 1))
      .map((child) => this.field(child, objects, true));
    const item = this.itemOf(tally);
    return {
      path: tally.path,
      name: tally.name,
      title: titleOfName(tally.name),
      type: decided.type,
      ...(decided.format === undefined ? {} : { format: decided.format }),
      required: isMember && tally.total === chances && this.isEnough(chances, tally.path),
      ...(enumeration === undefined ? {} : { enumeration }),
      ...(standard === undefined ? {} : { standard }),
      ...(identityGuess === undefined ? {} : { identityGuess }),
      conflict: decided.conflict,
      evidence: evidenceOf(tally, chances),
      children,
      ...(item === undefined ? {} : { item }),
    };
  }

  private itemOf(tally: Tally): ProposedField | undefined {
    const { element, entry } = tally;
    if (element !== undefined) return this.field(element, tally.countOf('array'), false);
    return entry === undefined ? undefined : this.field(entry, tally.countOf('object'), false);
  }

  /** `_id` and `timestamp` make an event: for them one payload says enough. */
  private isEnough(chances: number, path: string): boolean {
    return chances >= this.requiredFrom || path === '_id' || path === 'timestamp';
  }

  private noteOddities(tally: Tally, isMember: boolean, isStandard: boolean): void {
    const { path, name } = tally;
    if (tally.nulls + tally.empties > 0) {
      this.note('proposal/null-values', { path, count: tally.nulls + tally.empties });
    }
    if (isMember && xedName(name).join('\n') !== name) {
      this.note('proposal/model-name', { path, name, meant: xedName(name).join('.') });
    }
    if (isBeyondLong(tally)) this.note('proposal/beyond-long', { path });
    if (tally.isTooDeep) this.note('proposal/too-deep', { path });
    if (path === IDENTITY_MAP_PATH && !isStandard) this.note('proposal/odd-identity-map', { path });
  }

  private note(code: ProposalNoteCode, params: ProposalNote['params']): void {
    this.notes.push({ code, params });
  }
}
