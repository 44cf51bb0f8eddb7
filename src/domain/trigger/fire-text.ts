/** From the text of an editor or a file to verdicts: what page, worker and terminal call (events.md §7.7). */
import { readPayloadText } from '#domain/payload';
import type { Engine } from './engine.ts';
import { rejectedPayload } from './explain-payload.ts';
import type { Moment } from './moment.ts';
import { placeViolations, type Showing } from './place-violations.ts';
import type { PayloadVerdict } from './verdict.ts';

/** What a text was, and one verdict for each payload in it. */
export interface FiredText {
  readonly kind: 'entity' | 'message' | 'batch' | 'unreadable';
  readonly verdicts: readonly PayloadVerdict[];
}

/**
 * Fires a text. One that cannot be read has a single verdict that says why; it never throws. For a page the violations
 * come with their tokens and fixes, as many as it shows.
 */
export function fireText(
  engine: Engine,
  text: string,
  moment: Moment,
  showing?: Showing,
): FiredText {
  const read = readPayloadText(text);
  if (!read.ok) {
    return {
      kind: 'unreadable',
      verdicts: [rejectedPayload(engine.events, read.error, 'received')],
    };
  }
  const { kind, items, unwrapped, document } = read.value;
  const verdicts = items.map((item) => ({ ...engine.explain(item, moment), unwrapped }));
  if (showing === undefined || document === undefined) return { kind, verdicts };
  return {
    kind,
    verdicts: placeViolations(verdicts, document, engine.schemas, moment.now, showing),
  };
}
