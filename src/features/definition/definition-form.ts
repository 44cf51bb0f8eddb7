/**
 * What the controls of the definition share: the draft on screen, what was found wrong with it, and the actions that
 * change it. The screen in `app/routes` owns the form and provides this.
 */
import { createContext, use } from 'react';
import type { Diagnostic } from '#domain/base';
import type { DefinitionProperty, EventDefinition } from '#domain/event';
import type { ClauseForm } from '#domain/expression';
import type { IdentityType } from '#domain/identity';
import type { ClauseTree, NoPayload, ReadValue } from '#domain/trigger';
import type { XdmSchema } from '#domain/schema';
import type { DefinitionValues } from './definition-values.ts';

export interface DefinitionActions {
  /** Rewrites the references in the expressions as well (events.md §2.4, rule 5). */
  readonly rename: (name: string) => void;
  readonly describe: (description: string) => void;
  readonly chooseType: (type: DefinitionValues['type']) => void;
  readonly chooseEventIdType: (eventIdType: DefinitionValues['eventIdType']) => void;
  /** Clears what belonged to the former schema and fills the defaults of the new one. */
  readonly chooseSchema: (schema: XdmSchema) => void;
  readonly selectFields: (fields: readonly string[]) => void;
  readonly writeCondition: (condition: string) => void;
  /** Writes the condition that the clauses stand for. */
  readonly writeClauses: (clauses: ClauseForm) => void;
  /** Picks the matching profile identifier again (events.md §2.4, rule 3). */
  readonly chooseIdentityType: (code: string | null) => void;
  readonly writeProfileIdentifier: (expression: string) => void;
  readonly useSupplementalIdentifier: (use: boolean) => void;
  readonly writeSupplementalIdentifier: (expression: string) => void;
}

/** A condition and what became of each of its clauses, or why there is no payload to look at. */
export type ObservedCondition =
  | { readonly condition: string; readonly clauses: ClauseTree }
  | { readonly noPayload: NoPayload };

export interface DefinitionForm {
  readonly values: DefinitionValues;
  readonly definition: EventDefinition;
  /** The chosen schema, null while none is chosen or it is gone. */
  readonly schema: XdmSchema | null;
  readonly schemas: readonly XdmSchema[];
  readonly identityTypes: readonly IdentityType[];
  /** Their codes, as keys of an identity map. */
  readonly identityCodes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly actions: DefinitionActions;
  /** Takes over what the schema lists today (events.md §2.3); null while nothing is behind. */
  readonly refreshFromSchema: (() => void) | null;
  /** What the current payload makes of the condition; of the one on the screen when the texts agree. */
  readonly observed: ObservedCondition | null;
  /** Value of an expression for the current payload. */
  readonly readValue: (expression: string) => Promise<ReadValue | null>;
  /** False until the event was saved for the first time. */
  readonly isSaved: boolean;
}

export const DefinitionFormContext = createContext<DefinitionForm | null>(null);

/** The draft on screen and the actions that change it. */
export function useDefinitionForm(): DefinitionForm {
  const form = use(DefinitionFormContext);
  if (form === null) throw new Error('DefinitionFormContext is missing above this component');
  return form;
}

/** Errors and warnings of one control, errors first. */
export function useProblemsOf(property: DefinitionProperty): readonly Diagnostic[] {
  const { diagnostics } = useDefinitionForm();
  return diagnostics
    .filter((diagnostic) => diagnostic.property === property)
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}

const RANK = { error: 0, warning: 1, info: 2 };
