import type { FieldNode } from './types.ts';

/** A field that its schema leaves untyped (type `any`), with nothing asked of it (events.md §3.3). */
export function untypedField(path: string, name: string): FieldNode {
  return {
    path,
    name,
    title: name,
    description: '',
    type: 'any',
    required: false,
    deprecated: false,
    constraints: {},
    identities: [],
    children: new Map(),
  };
}
