/** The clause form of the draft's condition: as it was left, while it stands for the text; else as the text reads. */
import { expressionsOf, selectedLeaves, type EventDefinition } from '#domain/event';
import {
  EMPTY_FORM,
  isFormOf,
  readClauseForm,
  withLeftOvers,
  type ClauseForm,
  type FormReading,
} from '#domain/expression';
import type { XdmSchema } from '#domain/schema';

/** The form, or the parts of the condition that keep it in text. */
export function conditionForm(
  definition: EventDefinition,
  schema: XdmSchema,
  kept: ClauseForm | null,
): FormReading {
  const owner = { eventName: definition.name, schema };
  const text = 'condition' in definition ? definition.condition : '';
  if (kept && isFormOf(kept, text, owner)) return { form: kept };
  const checked = expressionsOf(definition, schema).condition;
  const reading: FormReading = checked ? readClauseForm(checked, schema) : { form: EMPTY_FORM };
  if (!('form' in reading) || kept === null) return reading;
  return { form: withLeftOvers(reading.form, kept, owner) };
}

/** Paths of the fields that the clauses of an event may speak of. */
export function fieldsOfEvent(definition: EventDefinition, schema: XdmSchema): readonly string[] {
  return selectedLeaves(definition.fields, schema).map(({ path }) => path);
}
