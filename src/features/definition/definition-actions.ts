/** What the controls do to the definition: each action is one function of the domain, applied to the draft. */
import type { Random } from '#domain/base';
import {
  applySchema,
  chooseIdentityType,
  kindOf,
  normaliseSelection,
  rename,
  supplementalNamespace,
  switchKind,
  type DefaultNote,
  type EventDefinition,
  type EventKind,
  type RememberedParts,
} from '#domain/event';
import { renameEventInForm, writeClauseForm, type ClauseForm } from '#domain/expression';
import type { IdentityType } from '#domain/identity';
import type { XdmSchema } from '#domain/schema';
import type { DefinitionActions } from './definition-form.ts';

/** The draft as the actions see it: read the newest, write the next. */
export interface DraftAccess {
  readonly read: () => EventDefinition;
  /** Without clauses the clause form stays as it was left. */
  readonly write: (next: EventDefinition, clauses?: ClauseForm | null) => void;
  readonly readClauses: () => ClauseForm | null;
  /** Why a default was left empty; replaces what was said before. */
  readonly note: (notes: readonly DefaultNote[]) => void;
  /** What the other kinds had, so that switching away and back loses nothing. */
  readonly remembered: { current: RememberedParts | undefined };
}

interface World {
  readonly schema: (id: string) => XdmSchema | undefined;
  readonly identityTypes: readonly IdentityType[];
  readonly random: Random;
}

/** The actions of one draft in a workspace. */
export function definitionActions(draft: DraftAccess, world: World): DefinitionActions {
  const change = (changed: (definition: EventDefinition) => EventDefinition): void =>
    draft.write(changed(draft.read()));
  const schemaOf = (definition: EventDefinition): XdmSchema | undefined =>
    definition.schema ? world.schema(definition.schema.id) : undefined;
  const becomeKind = (kind: EventKind): void => {
    const switched = switchKind(draft.read(), kind, world.random, draft.remembered.current);
    draft.remembered.current = switched.remembered;
    const schema = schemaOf(switched.definition);
    const defaulted = schema
      ? applySchema(switched.definition, schema, world.identityTypes)
      : { definition: switched.definition, notes: [] };
    draft.note(defaulted.notes);
    draft.write(defaulted.definition);
  };

  return {
    rename: (name) => {
      const definition = draft.read();
      const clauses = draft.readClauses();
      draft.write(
        rename(definition, name),
        clauses && renameEventInForm(clauses, definition.name, name),
      );
    },
    describe: (description) => change((definition) => ({ ...definition, description })),
    chooseType: (type) => {
      if (type !== draft.read().type) {
        becomeKind(type === 'business' ? 'business' : 'unitaryRuleBased');
      }
    },
    chooseEventIdType: (eventIdType) => {
      const kind = eventIdType === 'ruleBased' ? 'unitaryRuleBased' : 'unitarySystemGenerated';
      if (kind !== kindOf(draft.read())) becomeKind(kind);
    },
    chooseSchema: (schema) => {
      const { definition, notes } = applySchema(draft.read(), schema, world.identityTypes);
      draft.note(notes);
      // Clauses on the fields of another schema mean nothing here.
      draft.write(definition, null);
    },
    selectFields: (fields) =>
      change((definition) => {
        const schema = schemaOf(definition);
        return { ...definition, fields: schema ? normaliseSelection(fields, schema) : fields };
      }),
    writeCondition: (condition) =>
      change((definition) =>
        'condition' in definition ? { ...definition, condition } : definition,
      ),
    writeClauses: (clauses) => {
      const definition = draft.read();
      const schema = schemaOf(definition);
      if (!schema || !('condition' in definition)) return;
      const { text } = writeClauseForm(clauses, { eventName: definition.name, schema });
      draft.write({ ...definition, condition: text }, clauses);
    },
    chooseIdentityType: (code) => {
      const definition = draft.read();
      const defaulted = chooseIdentityType(definition, code, schemaOf(definition));
      draft.note(defaulted.notes);
      draft.write(defaulted.definition);
    },
    writeProfileIdentifier: (profileIdentifier) => {
      draft.note([]);
      change((definition) =>
        definition.type === 'unitary' ? { ...definition, profileIdentifier } : definition,
      );
    },
    useSupplementalIdentifier: (use) =>
      change((definition) =>
        definition.type === 'unitary'
          ? {
              ...definition,
              supplementalIdentifier: use ? { expression: '', identityType: null } : null,
            }
          : definition,
      ),
    writeSupplementalIdentifier: (expression) =>
      change((definition) => {
        if (definition.type !== 'unitary') return definition;
        const written = {
          ...definition,
          supplementalIdentifier: { expression, identityType: null as string | null },
        };
        const schema = schemaOf(definition);
        if (schema) {
          written.supplementalIdentifier.identityType = supplementalNamespace(written, schema);
        }
        return written;
      }),
  };
}
