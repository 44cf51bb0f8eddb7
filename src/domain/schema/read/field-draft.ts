/** A field while it is being read: the tree is put together from names and descriptors, then handed out read-only. */
import { childPath } from '../field-path.ts';
import type { FieldNode, IdentityDescriptor, XdmType } from '../types.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type FieldDraft = Mutable<Omit<FieldNode, 'children' | 'item' | 'identities'>> & {
  children: Map<string, FieldDraft>;
  item?: FieldDraft;
  identities: IdentityDescriptor[];
};

/** A field of which nothing is known yet but its place and its type. */
export function emptyField(path: string, name: string, type: XdmType): FieldDraft {
  return {
    path,
    name,
    title: name,
    description: '',
    type,
    required: false,
    deprecated: false,
    constraints: {},
    identities: [],
    children: new Map(),
  };
}

/** The object at the end of some names below a field; those that are missing are made. */
export function objectBelow(parent: FieldDraft, names: readonly string[]): FieldDraft {
  let object = parent;
  for (const name of names) {
    let child = object.children.get(name);
    if (child === undefined) {
      child = emptyField(childPath(object.path, name), name, 'object');
      object.children.set(name, child);
    }
    object = child;
  }
  return object;
}

/** Adds a field; when one of that name is there already, what only the new one has is added to it. */
export function addChild(parent: FieldDraft, field: FieldDraft): void {
  const present = parent.children.get(field.name);
  if (present === undefined) {
    parent.children.set(field.name, field);
    return;
  }
  for (const child of field.children.values()) addChild(present, child);
  present.required ||= field.required;
}
