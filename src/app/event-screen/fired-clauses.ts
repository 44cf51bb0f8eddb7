import type { ClauseTree, PayloadVerdict } from '#domain/trigger';

/** The clauses of an event as a single payload decided them; a batch has no one answer. */
export function firedClauses(
  verdicts: readonly PayloadVerdict[],
  eventId: string,
): ClauseTree | null {
  const [only] = verdicts;
  if (only === undefined || verdicts.length > 1) return null;
  return only.events.find((event) => event.id === eventId)?.explanation ?? null;
}
