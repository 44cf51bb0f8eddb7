/**
 * One event definition made ready to judge payloads: its condition or its id, its identifiers, or the reason why it
 * takes no part (events.md §2.3, §7.7).
 */
import { invariant, type Diagnostic } from '#domain/base';
import {
  check,
  expressionsOf,
  kindOf,
  type DefinitionContext,
  type DefinitionExpressions,
  type EventDefinition,
  type EventKind,
} from '#domain/event';
import {
  compileCondition,
  explain,
  type CheckedExpression,
  type Explanation,
} from '#domain/expression';
import { findIdentityType } from '#domain/identity';
import type { XdmSchema } from '#domain/schema';
import { clausePhrases, type ClausePhrases } from './clause-phrases.ts';
import { compileIdentifier, type Identifier } from './identifier.ts';
import type { PayloadInput } from './moment.ts';
import { requiredClauses, type RequiredClause } from './required-clauses.ts';
import { reason, type VerdictReason } from './reason.ts';
import type { RuleSource } from './rules/rule-reading.ts';
import { seenThrough, selectionView, type SelectionView } from './selection-view.ts';

/** How a payload is recognised (events.md §7.2). */
export type Recognition =
  | { readonly by: 'eventID'; readonly eventID: string }
  | {
      readonly by: 'condition';
      readonly text: string;
      /** What the index reads. */
      readonly reading: RuleSource;
      /** The condition by itself, as the index must answer it. */
      readonly holds: (input: PayloadInput) => boolean;
      /** The same tree with the values that decided each clause. */
      readonly explain: (input: PayloadInput) => Explanation;
      /** What its clauses say. */
      readonly phrases: ClausePhrases;
      /** The clauses that all have to hold, made when first asked for. */
      readonly clauses: () => readonly RequiredClause[];
    }
  /** The condition does not compile: counts as false, shown as `conditionError` (events.md §11, point 36). */
  | { readonly by: 'nothing'; readonly reason: VerdictReason };

interface CompiledBase {
  readonly id: string;
  readonly name: string;
  readonly kind: EventKind;
  readonly schemaId: string | null;
  /** Errors of the definition; more than none and the event takes no part. */
  readonly problems: number;
}

export interface TakingPart extends CompiledBase {
  readonly takesPart: true;
  readonly schema: XdmSchema;
  readonly schemaId: string;
  readonly recognition: Recognition;
  /** Absent for business events, which are about nobody. */
  readonly identifier?: Identifier;
  readonly supplemental?: Identifier;
}

export interface NotTakingPart extends CompiledBase {
  readonly takesPart: false;
  readonly reason: VerdictReason;
}

export type CompiledEvent = TakingPart | NotTakingPart;

/** Compiles a definition; `context` is what the definition is checked against. */
export function compileEvent(
  id: string,
  definition: EventDefinition,
  context: DefinitionContext,
): CompiledEvent {
  const errors = check(definition, context).filter(({ severity }) => severity === 'error');
  const base = {
    id,
    name: definition.name,
    kind: kindOf(definition),
    schemaId: definition.schema?.id ?? null,
    problems: errors.length,
  };
  const schema = definition.schema ? context.schema(definition.schema.id) : undefined;
  const expressions = expressionsOf(definition, schema);
  const broken = conditionError(errors, expressions.condition);
  if (!schema || (errors.length > 0 && !broken)) {
    return { ...base, takesPart: false, reason: notTakingPart(errors) };
  }
  const view = selectionView(definition, schema, Object.values(expressions));
  return {
    ...base,
    takesPart: true,
    schema,
    schemaId: schema.id,
    recognition: broken
      ? { by: 'nothing', reason: broken }
      : recognitionOf(definition, expressions.condition, schema, view),
    ...identifiersOf(definition, expressions, context, view),
  };
}

/**
 * A condition that does not compile is a verdict of its own where nothing else is wrong; with other problems beside it
 * the event takes no part at all.
 */
function conditionError(
  errors: readonly Diagnostic[],
  condition: CheckedExpression | undefined,
): VerdictReason | undefined {
  if (!condition?.hasErrors || errors.some((error) => error.property !== 'condition')) {
    return undefined;
  }
  const first = condition.diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  return reason('conditionError/does-not-compile', { text: condition.parsed.text }, first);
}

function notTakingPart(errors: readonly Diagnostic[]): VerdictReason {
  return reason('notTakingPart/problems', { count: errors.length }, errors[0]);
}

function recognitionOf(
  definition: EventDefinition,
  condition: CheckedExpression | undefined,
  schema: XdmSchema,
  view: SelectionView | undefined,
): Recognition {
  if (definition.eventIdType === 'systemGenerated') {
    return { by: 'eventID', eventID: definition.eventID };
  }
  invariant(condition, 'a rule-based event without errors has a condition');
  const reading = { checked: condition, view, schemaId: schema.id };
  let holds: ((input: PayloadInput) => boolean) | undefined;
  const phrases = clausePhrases(condition, schema);
  let clauses: readonly RequiredClause[] | undefined;
  return {
    by: 'condition',
    text: condition.parsed.text,
    reading,
    holds: (input) => (holds ??= compileCondition(condition))(seenThrough(view, input)),
    explain: (input) => explain(condition, seenThrough(view, input)),
    phrases,
    clauses: () => (clauses ??= requiredClauses(reading, phrases)),
  };
}

function identifiersOf(
  definition: EventDefinition,
  { identifier, supplemental }: DefinitionExpressions,
  context: DefinitionContext,
  view: SelectionView | undefined,
): Pick<TakingPart, 'identifier' | 'supplemental'> {
  if (definition.type === 'business' || !identifier) return {};
  const typeOf = (code: string | null | undefined) =>
    code ? findIdentityType(code, context.identityTypes) : undefined;
  return {
    identifier: compileIdentifier(identifier, typeOf(definition.identityType), view),
    ...(supplemental && {
      supplemental: compileIdentifier(
        supplemental,
        typeOf(definition.supplementalIdentifier?.identityType),
        view,
      ),
    }),
  };
}
