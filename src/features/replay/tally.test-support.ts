import type { DefinitionTally, ReplayTally } from '#domain/log';

type Parts = Partial<Omit<ReplayTally, 'definitions'>> & {
  readonly definitions?: readonly (Pick<DefinitionTally, 'id' | 'name'> &
    Partial<DefinitionTally>)[];
};

/** A tally of nothing, with what a test is about. */
export function aTally({ definitions = [], ...parts }: Parts = {}): ReplayTally {
  return {
    events: 0,
    unreadable: 0,
    problems: [],
    refused: 0,
    eventTypes: [],
    cells: [],
    orphans: 0,
    orphansByType: [],
    ...parts,
    definitions: definitions.map((definition) => ({
      recognised: 0,
      counts: { matched: 0, invalidXdm: 0, identityNotFound: 0 },
      ...definition,
    })),
  };
}
