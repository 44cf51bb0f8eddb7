/** Names, paths, defaults and parameters of references (expression-language.md §6; ). */
import { replaceFix, type ExpressionFix } from '../diagnostics.ts';
import { nearestName } from '../nearest-name.ts';
import type { Attributes } from '../shape.ts';
import {
  isMissingName,
  type FieldReferenceNode,
  type LoopReferenceNode,
  type PathStep,
} from '../syntax/nodes.ts';
import type { ValueType } from '../types.ts';
import type { ReferenceNode } from './checked.ts';
import { followPath, type PathStart } from './check-path.ts';
import type { Findings, TypePart } from './findings.ts';
import { numberFix } from './number-fix.ts';
import { objectShape, typeAt, UNKNOWN } from './position.ts';
import { ROOT_SELECTION, segmentText } from './selection-path.ts';
import { isList } from './type-relations.ts';

/** Type of `@event{…}`, `#{…}` or `@action{…}`. */
export function* checkFieldReference(
  findings: Findings,
  node: FieldReferenceNode,
): TypePart<ValueType> {
  const start = rootOf(findings, node);
  const type = yield* checkPath(findings, node, start, node.steps.slice(start.root.length));
  for (const param of node.params ?? []) yield findings.visit(param.value);
  return node.defaultValue === undefined ? type : yield* checkDefault(findings, node, type);
}

/** Type of a loop variable with its path. */
export function* checkLoopReference(
  findings: Findings,
  node: LoopReferenceNode,
): TypePart<ValueType> {
  const frame = findings.loops.get(node.source);
  if (frame === undefined) {
    findings.report('reference/loop-variable', node.variableRange, { variable: node.variable });
  }
  const start: PathStart = {
    root: [],
    position: frame?.position ?? UNKNOWN,
    selection: frame?.selection ?? ROOT_SELECTION,
    event: frame?.event ?? '',
    known: frame !== undefined,
  };
  return yield* checkPath(findings, node, start, node.steps);
}

function* checkPath(
  findings: Findings,
  node: ReferenceNode,
  start: PathStart,
  steps: readonly PathStep[],
): TypePart<ValueType> {
  const followed = yield* followPath(findings, node.source, start, steps);
  if (!followed.known) return 'any';
  const { root, position } = start;
  const { path } = followed.selection;
  findings.paths.set(node, {
    source: node.source,
    root,
    start: position,
    steps: followed.steps,
    end: followed.end,
    selection: path,
  });
  if (node.source === 'event' && path !== '') {
    findings.fields.push({ path, range: node.range, event: start.event });
  }
  return typeAt(followed.end);
}

/** §6.3, R-15: the default has the type of the field, exactly; a field of unknown type takes the default's. */
function* checkDefault(
  findings: Findings,
  node: FieldReferenceNode,
  type: ValueType,
): TypePart<ValueType> {
  const { defaultValue } = node;
  if (defaultValue === undefined) return type;
  const found = yield findings.visit(defaultValue);
  if (type === 'any' || (type === 'listAny' && isList(found))) return found;
  if (found === 'any' || found === type || (found === 'listAny' && isList(type))) return type;
  findings.report(
    'type/default-type',
    defaultValue.range,
    { expected: type, found },
    numberFix(findings.text, defaultValue, type),
  );
  return type;
}

/** Resolves the names before the path: event, data source with field group, or action. */
function rootOf(findings: Findings, node: FieldReferenceNode): PathStart {
  const names = node.steps.map((step) => (step.kind === 'name' ? step.name : ''));
  const count = node.source === 'dataSource' ? 2 : 1;
  const root = names.slice(0, Math.min(count, leadingNames(node.steps)));
  const attributes = refusedInEvent(findings, node)
    ? undefined
    : attributesOf(findings, node, root[0] ?? '', root[1]);
  return {
    root,
    position: attributes === undefined ? UNKNOWN : { shape: objectShape(attributes), many: false },
    selection: ROOT_SELECTION,
    event: root[0] ?? '',
    known: attributes !== undefined,
  };
}

function leadingNames(steps: readonly PathStep[]): number {
  const index = steps.findIndex((step) => step.kind === 'call');
  return index === -1 ? steps.length : index;
}

/** §10: inside an event only its own fields make sense. */
function refusedInEvent(findings: Findings, { source, range }: FieldReferenceNode): boolean {
  if (!findings.insideEvent || source === 'event') return false;
  findings.report(
    source === 'dataSource' ? 'reference/data-source-in-event' : 'reference/action-in-event',
    range,
  );
  return true;
}

function attributesOf(
  findings: Findings,
  { source, steps, range }: FieldReferenceNode,
  name: string,
  group: string | undefined,
): Attributes | undefined {
  const { scope } = findings;
  const [first, second] = steps;
  // A missing name is a syntax error already.
  if (first?.kind !== 'name' || isMissingName(first)) return undefined;
  if (source === 'event') {
    const attributes = scope.event(name);
    if (attributes === undefined) {
      const nearest = nearestEvent(name, scope.eventNames());
      findings.report(
        'reference/unknown-event',
        first.range,
        { name, nearest: nearest ?? '' },
        nearestFix(first, name, nearest),
      );
    }
    return attributes;
  }
  if (source === 'action') {
    const attributes = scope.action(name);
    if (attributes === undefined) {
      findings.report('reference/unknown-action', first.range, { name });
    }
    return attributes;
  }
  if (!scope.hasDataSource(name)) {
    findings.report('reference/unknown-data-source', first.range, { name });
    return undefined;
  }
  if (second !== undefined && isMissingName(second)) return undefined;
  const attributes = group === undefined ? undefined : scope.fieldGroup(name, group);
  if (attributes === undefined) {
    findings.report('reference/unknown-field-group', second?.range ?? range, {
      source: name,
      name: group ?? '',
    });
  }
  return attributes;
}

/** In an event configuration there is one event, so any other name means that one. */
function nearestEvent(name: string, names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : nearestName(name, names);
}

/** Replaces a misspelt segment by the known one. */
export function nearestFix(
  step: PathStep,
  found: string,
  nearest: string | undefined,
): readonly ExpressionFix[] {
  return nearest === undefined ? [] : [replaceFix(step.range, found, segmentText(nearest))];
}
