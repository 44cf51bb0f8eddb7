/**
 * The definitions of an engine as they come and go: each is compiled once, and again only when it changes or when a
 * namesake comes or goes, since a name can be had once.
 */
import type { DefinitionContext, EventDefinition } from '#domain/event';
import type { IdentityType } from '#domain/identity';
import type { XdmSchema } from '#domain/schema';
import { compileEvent, type CompiledEvent } from './compiled-event.ts';

export interface IdentifiedDefinition {
  /** Record id of the event. */
  readonly id: string;
  readonly definition: EventDefinition;
}

/** Definitions that are new or changed, and record ids of those that are gone. */
export interface DefinitionChange {
  readonly put?: readonly IdentifiedDefinition[];
  readonly remove?: readonly string[];
}

/** What a change made of the compiled events. */
export interface CompiledChange {
  readonly added: readonly CompiledEvent[];
  readonly removed: readonly CompiledEvent[];
}

/** What definitions are checked against. */
export interface DefinitionSurroundings {
  readonly schemas: ReadonlyMap<string, XdmSchema>;
  readonly identityTypes: readonly IdentityType[];
}

export class DefinitionSet {
  private readonly surroundings: DefinitionSurroundings;
  private readonly definitions = new Map<string, EventDefinition>();
  private readonly compiled = new Map<string, CompiledEvent>();
  /** Record ids by name in lower case. */
  private readonly namesakes = new Map<string, Set<string>>();
  private sorted: readonly CompiledEvent[] | undefined;

  constructor(surroundings: DefinitionSurroundings) {
    this.surroundings = surroundings;
  }

  /** By name. */
  get events(): readonly CompiledEvent[] {
    return (this.sorted ??= [...this.compiled.values()].sort((a, b) =>
      compareNames(a.name, b.name),
    ));
  }

  apply({ put = [], remove = [] }: DefinitionChange): CompiledChange {
    const touched = new Set<string>();
    for (const id of [...remove, ...put.map((definition) => definition.id)]) {
      for (const namesake of this.forget(id)) touched.add(namesake);
    }
    for (const { id, definition } of put) {
      for (const namesake of this.know(id, definition)) touched.add(namesake);
    }
    const removed: CompiledEvent[] = [];
    const added: CompiledEvent[] = [];
    for (const id of touched) {
      const last = this.compiled.get(id);
      if (last) removed.push(last);
      const definition = this.definitions.get(id);
      if (!definition) {
        this.compiled.delete(id);
        continue;
      }
      const event = compileEvent(id, definition, this.contextOf(id, definition));
      this.compiled.set(id, event);
      added.push(event);
    }
    this.sorted = undefined;
    return { added, removed };
  }

  /** Takes a definition out; returns whose name may be free now, itself among them. */
  private forget(id: string): readonly string[] {
    const definition = this.definitions.get(id);
    if (!definition) return [];
    this.definitions.delete(id);
    const key = definition.name.toLowerCase();
    const namesakes = this.namesakes.get(key);
    namesakes?.delete(id);
    if (namesakes?.size === 0) this.namesakes.delete(key);
    return [id, ...(namesakes ?? [])];
  }

  /** Puts a definition in; returns whose name may be taken now, itself among them. */
  private know(id: string, definition: EventDefinition): Iterable<string> {
    this.definitions.set(id, definition);
    const key = definition.name.toLowerCase();
    let namesakes = this.namesakes.get(key);
    if (!namesakes) this.namesakes.set(key, (namesakes = new Set()));
    namesakes.add(id);
    return namesakes;
  }

  /** Only a namesake can take a name; handing every event the names of all the others would be quadratic. */
  private contextOf(id: string, { name }: EventDefinition): DefinitionContext {
    const { schemas, identityTypes } = this.surroundings;
    const takenNames: string[] = [];
    for (const namesake of this.namesakes.get(name.toLowerCase()) ?? []) {
      const other = namesake === id ? undefined : this.definitions.get(namesake);
      if (other) takenNames.push(other.name);
    }
    return { schema: (schemaId) => schemas.get(schemaId), identityTypes, takenNames };
  }
}

/** By UTF-16 code units: several matches are processed by name (events.md §11, point 34), alike on every machine. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
