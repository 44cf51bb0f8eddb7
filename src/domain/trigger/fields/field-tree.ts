/**
 * The fields that definitions read, as one tree of names: what is fetched from an event, once, whoever asks. A node is
 * a number; the root is the event itself. Maps are leaves, and so are lists, unless a few fields of their elements are
 * wanted.
 */
import { encodeUtf8 } from '#domain/base';
import { BytePool } from './byte-pool.ts';

export const ROOT = 0;

export class FieldTree {
  /** Name of each node, the root's is empty. */
  readonly names: string[] = [''];
  readonly parents: number[] = [-1];
  readonly children: number[][] = [[]];
  /** An ordinary object has the name already, so that only an own property counts. */
  readonly inherited: boolean[] = [false];
  /** The node that stands for each element of the list at a node; 0 where elements are not looked into. */
  readonly elements: number[] = [0];
  /** Nodes inside of elements whose texts are wanted, by node of the element. */
  readonly wantedInside = new Map<number, number[]>();
  /** Rises with each new node: whoever keeps arrays by node grows them then. */
  version = 0;

  private readonly byName: Map<string, number>[] = [new Map()];
  private table: NameTable | undefined;

  /** The node of a path, added where it is new. */
  add(path: readonly string[]): number {
    let node = ROOT;
    for (const name of path) node = this.childOf(node, name);
    return node;
  }

  /** The node of a path inside the elements of a list; of the elements themselves where it is empty. */
  addInside(list: readonly string[], path: readonly string[]): number {
    const listNode = this.add(list);
    let element = this.elements[listNode] as number;
    if (element === 0) {
      element = this.create(listNode, '');
      this.elements[listNode] = element;
      this.wantedInside.set(element, []);
    }
    let node = element;
    for (const name of path) node = this.childOf(node, name);
    const inside = this.wantedInside.get(element);
    if (inside && !inside.includes(node)) {
      inside.push(node);
      this.version += 1;
    }
    return node;
  }

  get size(): number {
    return this.names.length;
  }

  /** Names by their bytes, for the scanner. */
  get nameTable(): NameTable {
    return (this.table ??= new NameTable(this));
  }

  /** Path of a node from the root. */
  pathOf(node: number): readonly string[] {
    const path: string[] = [];
    for (let at = node; at > ROOT; at = this.parents[at] ?? ROOT)
      path.unshift(this.names[at] ?? '');
    return path;
  }

  private childOf(parent: number, name: string): number {
    const siblings = this.byName[parent];
    const known = siblings?.get(name);
    if (known !== undefined) return known;
    const node = this.create(parent, name);
    this.children[parent]?.push(node);
    siblings?.set(name, node);
    return node;
  }

  private create(parent: number, name: string): number {
    const node = this.size;
    this.names.push(name);
    this.parents.push(parent);
    this.children.push([]);
    this.inherited.push(name in Object.prototype);
    this.elements.push(0);
    this.byName.push(new Map());
    this.version += 1;
    this.table = undefined;
    return node;
  }
}

/** Hash of a name before its first byte; the same for every name. */
export const HASH_SEED = 17;

/** The hash of bytes that the scanner computes on the way. */
export function hashOf(bytes: Uint8Array): number {
  let hash = HASH_SEED;
  for (const byte of bytes) hash = (Math.imul(hash, 31) + byte) | 0;
  return hash;
}

/** An open hash table from a node and the bytes of a name to the child of that name. */
export class NameTable {
  readonly mask: number;
  /** Child by place; 0 where the place is free, since the root is nobody's child. */
  readonly child: Int32Array;
  readonly parent: Int32Array;
  readonly hash: Int32Array;
  /** Names by child. */
  private readonly names = new BytePool();

  constructor(tree: FieldTree) {
    let capacity = 16;
    while (capacity < tree.size * 4) capacity *= 2;
    this.mask = capacity - 1;
    this.child = new Int32Array(capacity);
    this.parent = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.names.add(new Uint8Array());
    for (let node = 1; node < tree.size; node += 1) {
      const name = encodeUtf8(tree.names[node] ?? '');
      this.names.add(name);
      const isElement = tree.elements[tree.parents[node] ?? ROOT] === node;
      if (isElement) continue;
      // A name with half a surrogate pair cannot be told by its bytes; it cannot stand in UTF-8 unescaped either.
      const hash = hashOf(name);
      const parent = tree.parents[node] ?? ROOT;
      let place = placeOf(parent, hash) & this.mask;
      while (this.child[place] !== 0) place = (place + 1) & this.mask;
      this.child[place] = node;
      this.parent[place] = parent;
      this.hash[place] = hash;
    }
  }

  /** The child of a node whose name stands in `source` from `start` to `end`; 0 where there is none. */
  find(parent: number, hash: number, source: Uint8Array, start: number, end: number): number {
    const { child, mask } = this;
    let place = placeOf(parent, hash) & mask;
    for (let found = child[place] as number; found !== 0; found = child[place] as number) {
      if (this.hash[place] === hash && this.parent[place] === parent) {
        if (this.names.isAt(found, source, start, end)) return found;
      }
      place = (place + 1) & mask;
    }
    return 0;
  }
}

function placeOf(parent: number, hash: number): number {
  return (hash ^ Math.imul(parent, 0x9e3779b1)) >>> 3;
}
