/**
 * Switching Type or Event ID type in the form (events.md §2.2). What the other kind has no place for is remembered by
 * the caller, so that switching away and back loses nothing and an `eventID` never changes (§11, point 2).
 */
import { newEventId, type Random } from '#domain/base';
import { renameEvent } from '#domain/expression';
import { EVENT_ID_PATH } from '#domain/schema';
import {
  kindOf,
  type EventDefinition,
  type EventKind,
  type SupplementalIdentifier,
} from './types.ts';

/** What kinds other than the present one had, with the name that its expressions were written under. */
export interface RememberedParts {
  readonly name: string;
  readonly condition?: string;
  readonly eventID?: string;
  readonly identity?: {
    readonly identityType: string | null;
    readonly profileIdentifier: string;
    readonly supplementalIdentifier: SupplementalIdentifier | null;
  };
}

/**
 * The definition as another kind. Keep `remembered` next to the draft and hand it in at the next switch:
 * `switchKind(switchKind(d, 'business', …).definition, kindOf(d), …, remembered).definition` is `d` again.
 */
export function switchKind(
  definition: EventDefinition,
  kind: EventKind,
  random: Random,
  remembered?: RememberedParts,
): { readonly definition: EventDefinition; readonly remembered: RememberedParts } {
  const parts = partsOf(definition, remembered);
  if (kind === kindOf(definition)) return { definition, remembered: parts };
  const { name, description, schema } = definition;
  const condition = parts.condition ?? '';
  if (kind === 'business') {
    const fields = definition.fields.filter((field) => field !== EVENT_ID_PATH);
    return {
      definition: {
        name,
        description,
        schema,
        fields,
        type: 'business',
        eventIdType: 'ruleBased',
        condition,
      },
      remembered: parts,
    };
  }
  const identity = parts.identity ?? {
    identityType: null,
    profileIdentifier: '',
    supplementalIdentifier: null,
  };
  const base = { name, description, schema, type: 'unitary', ...identity } as const;
  if (kind === 'unitaryRuleBased') {
    // The field came with the id by itself, so it leaves with it.
    const fields = definition.fields.filter((field) => field !== EVENT_ID_PATH);
    return {
      definition: { ...base, fields, eventIdType: 'ruleBased', condition },
      remembered: parts,
    };
  }
  const eventID = parts.eventID ?? newEventId(random);
  // Without a schema there is no field yet; choosing one adds it (events.md §2.3).
  const fields =
    schema === null || definition.fields.includes(EVENT_ID_PATH)
      ? definition.fields
      : [...definition.fields, EVENT_ID_PATH];
  return {
    definition: { ...base, fields, eventIdType: 'systemGenerated', eventID },
    remembered: { ...parts, eventID },
  };
}

function partsOf(
  definition: EventDefinition,
  remembered: RememberedParts | undefined,
): RememberedParts {
  return {
    ...(remembered && renamed(remembered, definition.name)),
    name: definition.name,
    ...('condition' in definition && { condition: definition.condition }),
    ...('eventID' in definition && { eventID: definition.eventID }),
    ...(definition.type === 'unitary' && {
      identity: {
        identityType: definition.identityType,
        profileIdentifier: definition.profileIdentifier,
        supplementalIdentifier: definition.supplementalIdentifier,
      },
    }),
  };
}

/** The event may have been renamed since: what comes back must speak of the present name. */
function renamed(parts: RememberedParts, name: string): RememberedParts {
  const rewrite = (expression: string) => renameEvent(expression, parts.name, name);
  const supplemental = parts.identity?.supplementalIdentifier;
  return {
    ...parts,
    name,
    ...(parts.condition !== undefined && { condition: rewrite(parts.condition) }),
    ...(parts.identity && {
      identity: {
        ...parts.identity,
        profileIdentifier: rewrite(parts.identity.profileIdentifier),
        supplementalIdentifier: supplemental
          ? { ...supplemental, expression: rewrite(supplemental.expression) }
          : null,
      },
    }),
  };
}
