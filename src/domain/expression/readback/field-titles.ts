/**
 * What to call the fields that an expression reads: by the title of the schema, where there is one, and with what they
 * belong to, where another field of the expression has the same title (events.md §2.3: friendly names win).
 */
import type { FieldNode, XdmSchema } from '#domain/schema';
import type { ReferenceNode } from '../check/checked.ts';
import {
  childrenOf,
  type ExpressionNode,
  type PathStep,
  type ReferenceSource,
} from '../syntax/nodes.ts';

export interface FieldTitles {
  /** Title of the field that a step of a path names. */
  title(step: PathStep): string;
  /** What the field of a reference belongs to, where its title alone would not tell it from another. */
  belongsTo(reference: ReferenceNode): string | undefined;
}

/** Longer titles are cut. */
const MAX_TITLE = 60;

/** Where a path has arrived: the titles on the way and, as far as it is known, the field. */
interface Place {
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly field: FieldNode | undefined;
}

/** The element that the loop variable of each kind of reference stands for, inside a condition of a path (§6.4). */
type Loops = Readonly<Partial<Record<ReferenceSource, Place>>>;

/** Reads the titles of every field that is referred to below a node. */
export function fieldTitles(root: ExpressionNode, schema: XdmSchema | undefined): FieldTitles {
  const titles = new Map<PathStep, string>();
  const ends = new Map<ReferenceNode, Place>();
  const nowhere: Place = { names: [], titles: [], field: undefined };

  const startOf = (node: ReferenceNode, loops: Loops): Place => {
    if (node.kind === 'loop') return loops[node.source] ?? nowhere;
    return { ...nowhere, field: node.source === 'event' ? schema?.root : undefined };
  };

  const waiting: { readonly node: ExpressionNode; readonly loops: Loops }[] = [
    { node: root, loops: {} },
  ];
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { node, loops } = visit;
    if (node.kind !== 'reference' && node.kind !== 'loop') {
      for (const child of childrenOf(node)) waiting.push({ node: child, loops });
      continue;
    }
    let place = startOf(node, loops);
    for (const [index, step] of node.steps.entries()) {
      if (step.kind === 'name') {
        const isRoot = node.kind === 'reference' && index === 0;
        place = isRoot
          ? { ...place, names: [step.name], titles: [step.name] }
          : below(place, step.name);
        titles.set(step, place.titles.at(-1) ?? step.name);
        continue;
      }
      if (step.name === 'entry') place = { ...place, field: place.field?.item };
      if (step.argument) {
        waiting.push({ node: step.argument, loops: { ...loops, [node.source]: place } });
      }
    }
    ends.set(node, place);
    if (node.kind === 'loop') continue;
    for (const child of [node.defaultValue, ...(node.params ?? []).map(({ value }) => value)]) {
      if (child) waiting.push({ node: child, loops });
    }
  }
  const qualifiers = qualifiersOf(ends);
  return {
    title: (step) => titles.get(step) ?? (step.kind === 'name' ? step.name : ''),
    belongsTo: (reference) => qualifiers.get(reference),
  };
}

function below(place: Place, name: string): Place {
  const field = elementOf(place.field)?.children.get(name);
  const title = field?.title.trim() || name;
  return {
    names: [...place.names, name],
    titles: [...place.titles, shortened(title)],
    field,
  };
}

function elementOf(field: FieldNode | undefined): FieldNode | undefined {
  return field?.type === 'array' && field.item ? elementOf(field.item) : field;
}

function shortened(title: string): string {
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE)}…`;
}

/** The nearest title around each field that none of its namesakes has around it; the whole path where there is none. */
function qualifiersOf(ends: ReadonlyMap<ReferenceNode, Place>): ReadonlyMap<ReferenceNode, string> {
  const namesakes = new Map<string, Map<string, Place>>();
  for (const place of ends.values()) {
    const title = place.titles.at(-1);
    if (title === undefined) continue;
    const same = namesakes.get(title) ?? new Map<string, Place>();
    namesakes.set(title, same.set(pathOf(place), place));
  }
  const qualifiers = new Map<ReferenceNode, string>();
  for (const [reference, place] of ends) {
    const same = namesakes.get(place.titles.at(-1) ?? '');
    if (!same || same.size < 2) continue;
    const others = [...same.values()].filter((other) => pathOf(other) !== pathOf(place));
    const around = place.titles.slice(0, -1).toReversed();
    const telling = around.find((title) => others.every((other) => !hasAround(other, title)));
    qualifiers.set(reference, telling ?? place.names.slice(0, -1).join('.'));
  }
  return qualifiers;
}

function pathOf({ names }: Place): string {
  return JSON.stringify(names);
}

function hasAround({ titles }: Place, title: string): boolean {
  return titles.slice(0, -1).includes(title);
}
