/**
 * Steps from one version of the workspace file to the next, each a pure function over the JSON document; reading an
 * old file runs all that it lacks. `samples/` keeps a file of every version, and a test opens each for ever.
 *
 * | version | since | what changed                                                       |
 * | ------- | ----- | ------------------------------------------------------------------ |
 * | 1       | 0.1.0 | first format                                                       |
 * | 2       | 0.2.0 | events may carry `schemaSnapshot`; without it they mean what they meant |
 */
import type { JsonObject } from '#domain/base';

/** Turns a document of version `from` into one of version `from + 1`, without its `version` member. */
export interface Migration {
  readonly from: number;
  readonly migrate: (document: JsonObject) => JsonObject;
}

/** One step from each version to the next. */
export const MIGRATIONS: readonly Migration[] = [
  // What an event took over of its schema cannot be told afterwards: no snapshot is the truth.
  { from: 1, migrate: (document) => document },
];

/**
 * Brings a document of `version` to `target`, one step at a time; undefined when a step is missing, which is how a
 * version that never existed shows.
 */
export function migrateDocument(
  document: JsonObject,
  version: number,
  target: number,
  migrations: readonly Migration[] = MIGRATIONS,
): JsonObject | undefined {
  let current = document;
  for (let at = version; at < target; at += 1) {
    const step = migrations.find((migration) => migration.from === at);
    if (!step) return undefined;
    current = { ...step.migrate(current), version: at + 1 };
  }
  return current;
}
