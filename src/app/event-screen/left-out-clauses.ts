/** Clauses on the screen that are in no condition: they are told of, so that nobody saves less than what is shown. */
import type { Diagnostic } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import { leftOvers, type ClauseForm } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';

/** Remarks on unfinished and muted clauses; neither keeps the event from taking part. */
export function leftOutClauses(
  clauses: ClauseForm | null,
  definition: EventDefinition,
  schema: XdmSchema | null,
): readonly Diagnostic[] {
  if (clauses === null || schema === null || !('condition' in definition)) return [];
  const parts = leftOvers(clauses, { eventName: definition.name, schema });
  const muted = parts.filter((part) => part.muted).length;
  const remark = (code: string, count: number, severity: Diagnostic['severity']): Diagnostic[] =>
    count === 0 ? [] : [{ code, severity, params: { count }, property: 'condition', fixes: [] }];
  return [
    ...remark('clauses/unfinished', parts.length - muted, 'warning'),
    ...remark('clauses/muted', muted, 'info'),
  ];
}
