/** Every violation of a kind mended at once, however many there are: in the worker, for texts of 1 MB (events.md §5.5). */
import { applyEdits } from '#domain/base';
import { readPayloadText } from '#domain/payload';
import {
  combineFixes,
  violationFixes,
  type ViolationCode,
  type ViolationFix,
} from '#domain/schema';
import type { Engine } from './engine.ts';
import { fireText } from './fire-text.ts';
import type { Moment } from './moment.ts';

/** Which violations: of one kind, against the schema that a person works with. */
export interface Mending {
  readonly schemaId: string | null;
  readonly code: ViolationCode;
}

/** The text after the first fix of each violation of the kind, where that fix is safe; the text itself where none is. */
export function mendText(
  engine: Engine,
  text: string,
  moment: Moment,
  { schemaId, code }: Mending,
): string {
  const read = readPayloadText(text);
  const document = read.ok ? read.value.document : undefined;
  if (document === undefined) return text;
  const fixes: ViolationFix[] = [];
  for (const { place, schemas } of fireText(engine, text, moment).verdicts) {
    for (const { id, violations } of schemas) {
      const schema = engine.schemas.get(id);
      if (schema === undefined || (schemas.length > 1 && id !== schemaId)) continue;
      const subject = { schema, document, place, now: moment.now };
      for (const violation of violations) {
        const [fix] = violation.code === code ? violationFixes(subject, violation) : [];
        if (fix?.safe === true) fixes.push(fix);
      }
    }
  }
  return applyEdits(text, combineFixes(text, fixes));
}
