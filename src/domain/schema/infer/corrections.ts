/**
 * What a person changes of a proposal, one edit at a time, each a new proposal. A path that the proposal does not have
 * changes nothing. Evidence is never touched: it says what was seen, not what was decided.
 */
import { isWithin } from '../field-path.ts';
import type { XdmType } from '../types.ts';
import type {
  Proposal,
  ProposedEnumeration,
  ProposedField,
  ProposedFormat,
  ProposedIdentity,
} from './proposal.ts';

/** The field at a path of the proposal. */
export function proposedFieldAt(proposal: Proposal, path: string): ProposedField | undefined {
  let field: ProposedField | undefined = proposal.root;
  while (field !== undefined && field.path !== path) {
    field = partsOf(field).find((part) => isWithin(path, part.path));
  }
  return field;
}

/** The type that the person says it is; what no longer fits that type goes, members seen are kept for another change. */
export function setType(proposal: Proposal, path: string, type: XdmType): Proposal {
  return edit(proposal, path, (field) => {
    if (field.type === type) return field;
    const { format: _, standard: __, enumeration, identity, identityGuess, ...rest } = field;
    const ofText = {
      ...(enumeration === undefined ? {} : { enumeration }),
      ...(identity === undefined ? {} : { identity }),
      ...(identityGuess === undefined ? {} : { identityGuess }),
    };
    return { ...rest, ...(type === 'string' ? ofText : {}), type, conflict: false };
  });
}

/** Format of a text field; null takes it away. */
export function setFormat(
  proposal: Proposal,
  path: string,
  format: ProposedFormat | null,
): Proposal {
  return edit(proposal, path, (proposed) => {
    const { format: _, ...field } = proposed;
    return format === null || field.type !== 'string' ? field : { ...field, format };
  });
}

/** Whether every message must carry the field. */
export function setRequired(proposal: Proposal, path: string, required: boolean): Proposal {
  return edit(proposal, path, (field) => ({ ...field, required }));
}

/** The list of values of a text field, closed or open; null takes it away. Repeated values count once. */
export function setEnumeration(
  proposal: Proposal,
  path: string,
  enumeration: ProposedEnumeration | null,
): Proposal {
  return edit(proposal, path, (proposed) => {
    const { enumeration: _, ...field } = proposed;
    if (enumeration === null || field.type !== 'string') return field;
    const values = [...new Set(enumeration.values)].filter((value) => value !== '');
    return values.length === 0
      ? field
      : { ...field, enumeration: { values, closed: enumeration.closed } };
  });
}

/** The friendly name; technical names come from the payloads and stay. */
export function setTitle(proposal: Proposal, path: string, title: string): Proposal {
  return edit(proposal, path, (field) => ({ ...field, title }));
}

/** Makes a text field an identity, or takes that away. A schema has one primary identity: the former one gives way. */
export function setIdentity(
  proposal: Proposal,
  path: string,
  identity: ProposedIdentity | null,
): Proposal {
  const former = identity?.primary === true ? withoutPrimary(proposal) : proposal;
  return edit(former, path, (proposed) => {
    const { identity: _, ...field } = proposed;
    return identity === null || field.type !== 'string' ? field : { ...field, identity };
  });
}

/** Leaves a field out; the root, elements and map values cannot go. */
export function dropField(proposal: Proposal, path: string): Proposal {
  const root = without(proposal.root, path);
  return root === proposal.root ? proposal : { ...proposal, root };
}

function edit(
  proposal: Proposal,
  path: string,
  change: (field: ProposedField) => ProposedField,
): Proposal {
  const root = editField(proposal.root, path, change);
  return root === proposal.root ? proposal : { ...proposal, root };
}

function editField(
  field: ProposedField,
  path: string,
  change: (field: ProposedField) => ProposedField,
): ProposedField {
  if (field.path === path) return change(field);
  if (!isWithin(path, field.path)) return field;
  const children = mapKept(field.children, (child) => editField(child, path, change));
  const item = field.item && editField(field.item, path, change);
  if (children === field.children && item === field.item) return field;
  return withParts(field, children, item);
}

function without(field: ProposedField, path: string): ProposedField {
  if (!isWithin(path, field.path)) return field;
  const left = field.children.filter((child) => child.path !== path);
  const kept = left.length === field.children.length ? field.children : left;
  const children = mapKept(kept, (child) => without(child, path));
  const item = field.item && without(field.item, path);
  if (children === field.children && item === field.item) return field;
  return withParts(field, children, item);
}

/** A standard field that was changed inside is no longer the standard one. */
function withParts(
  field: ProposedField,
  children: readonly ProposedField[],
  item: ProposedField | undefined,
): ProposedField {
  const { standard: _, item: __, ...rest } = field;
  return { ...rest, children, ...(item === undefined ? {} : { item }) };
}

function withoutPrimary(proposal: Proposal): Proposal {
  const demote = (field: ProposedField): ProposedField => {
    const children = mapKept(field.children, demote);
    const item = field.item && demote(field.item);
    const isPrimary = field.identity?.primary === true;
    if (!isPrimary && children === field.children && item === field.item) return field;
    const parts = withParts(field, children, item);
    return isPrimary && field.identity
      ? { ...parts, identity: { ...field.identity, primary: false } }
      : parts;
  };
  const root = demote(proposal.root);
  return root === proposal.root ? proposal : { ...proposal, root };
}

/** The list itself when nothing in it changed: an edit shares all that it does not touch. */
function mapKept<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}

function partsOf(field: ProposedField): readonly ProposedField[] {
  return field.item === undefined ? field.children : [...field.children, field.item];
}
