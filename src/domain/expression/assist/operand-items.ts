/** The items of a place where an operand may stand: loop variables, fields, functions, literals, by how well they suit. */
import { childPath } from '#domain/schema';
import { positionAt, typeAt } from '../check/position.ts';
import { segmentText } from '../check/selection-path.ts';
import { fits, isScalarType } from '../check/type-relations.ts';
import { functionTable } from '../functions/index.ts';
import type { Scope } from '../scope.ts';
import type { Attributes } from '../shape.ts';
import type { ValueType } from '../types.ts';
import type { CompletionItem, CompletionRank } from './completion-item.ts';
import type { Expectation } from './expectation.ts';

type Item = Omit<CompletionItem, 'range'>;

/** Fields offered where any operand may stand: enough to choose from, few enough to read. */
const MOST_FIELDS = 300;

/** Where an operand stands: loop variables, fields of the events, functions, literals and `if`. */
export function operandItems(
  scope: Scope,
  { types, constant }: Expectation,
  loopVariables: readonly string[],
): readonly Item[] {
  const rank = (type: ValueType): CompletionRank => rankOf(type, types);
  const literals = ['true', 'false'].map((word): Item => ({
    label: word,
    kind: 'keyword',
    insertText: word,
    type: 'boolean',
    rank: rank('boolean'),
  }));
  if (constant) return literals.filter((literal) => literal.rank === 'fits');
  return [
    ...loopVariables.map((name): Item => ({
      label: name,
      kind: 'loopVariable',
      insertText: name,
      rank: 'fits',
    })),
    ...referenceItems(scope).map((item) => ({ ...item, rank: rank(item.type ?? 'any') })),
    ...functionItems(types),
    ...literals,
    { label: 'not', kind: 'keyword', insertText: 'not ', rank: rank('boolean') },
    {
      label: 'if',
      kind: 'keyword',
      insertText: 'if () then () else ()',
      cursor: 4,
      rank: types === undefined ? 'fits' : 'other',
    },
  ];
}

/**
 * References to the fields of every event in scope, the shortest paths first. The path alone is the label, because the
 * rest is the same for all; where there are several events it begins with theirs.
 */
export function referenceItems(scope: Scope): readonly Item[] {
  const events = scope.eventNames();
  return events.flatMap((event) => {
    const items = fieldReferences(event, scope.event(event));
    if (events.length === 1) return items;
    return items.map((item) => ({ ...item, label: `${segmentText(event)}.${item.label}` }));
  });
}

/** A function that gives a list is no part of a condition: it is offered where a list is asked for. */
function functionItems(types: Expectation['types']): readonly Item[] {
  return [...functionTable.values()].flatMap((definition): readonly Item[] => {
    const { name, signatures } = definition;
    const results = [...new Set(signatures.map(({ result }) => result))];
    const ranks = new Set(results.map((result) => rankOf(result, types)));
    const rank = RANKS.find((one) => ranks.has(one)) ?? 'other';
    if (rank === 'other' && isBooleanPlace(types)) return [];
    const takesNothing = signatures.every(({ parameters }) => parameters.length === 0);
    const [first] = signatures.flatMap(({ parameters }) => parameters[0] ?? []);
    const [only] = results;
    return [
      {
        label: name,
        kind: 'function',
        insertText: `${name}()`,
        cursor: takesNothing ? name.length + 2 : name.length + 1,
        rank,
        ...(results.length === 1 && only !== undefined ? { type: only } : {}),
        ...(first?.offers === undefined ? {} : { continues: true }),
      },
    ];
  });
}

const RANKS: readonly CompletionRank[] = ['fits', 'begins'];

/**
 * A condition need not begin with something boolean: a single value begins a comparison. What has no order and hardly
 * an equal does not.
 */
function rankOf(type: ValueType, wanted: Expectation['types']): CompletionRank {
  if (wanted === undefined || wanted.some((one) => fits(type, one))) return 'fits';
  return isBooleanPlace(wanted) && isScalarType(type) && type !== 'duration' ? 'begins' : 'other';
}

function isBooleanPlace(types: Expectation['types']): boolean {
  return types?.length === 1 && types[0] === 'boolean';
}

/** References to the fields of an event, level by level, so that the first ones are the shortest. */
function fieldReferences(event: string, attributes: Attributes | undefined): readonly Item[] {
  const items: Item[] = [];
  let level: readonly (readonly [string, Attributes])[] =
    attributes === undefined ? [] : [['', attributes]];
  while (level.length > 0 && items.length < MOST_FIELDS) {
    const next: (readonly [string, Attributes])[] = [];
    for (const [holderPath, holder] of level) {
      for (const name of holder.names()) {
        const shape = holder.field(name);
        if (shape === undefined || items.length >= MOST_FIELDS) continue;
        const path = childPath(holderPath, name);
        if (shape.kind === 'object') {
          next.push([path, shape.attributes]);
          continue;
        }
        const insertText = `@event{${segmentText(event)}.${path}}`;
        const type = typeAt(positionAt(shape, false));
        items.push({
          label: path,
          kind: 'field',
          insertText,
          type,
          rank: 'fits',
          path,
        });
      }
    }
    level = next;
  }
  return items;
}
