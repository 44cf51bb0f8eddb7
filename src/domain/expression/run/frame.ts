/** What one evaluation reads: the event, the world around it and the loop variables in force. */
import { isJsonObject, ownProperty, type JsonObject, type JsonValue } from '#domain/base';
import type { ResolvedPath } from '../check/checked.ts';
import type { Environment } from '../functions/function-definition.ts';
import type { ReferenceSource } from '../syntax/nodes.ts';

export interface EvaluationInput {
  /** The event itself, `xdmEntity`; anything but an object is an event without fields. */
  readonly payload: JsonValue;
  /** Data by data source and field group. */
  readonly dataSources?: JsonObject;
  /** Responses by action. */
  readonly actions?: JsonObject;
  readonly environment: Environment;
}

/** A JSON value on the way through a path; `undefined` where nothing is. */
export type Raw = JsonValue | undefined;

/** One evaluation: its input and, by kind of reference, the element that each loop variable stands for. */
export interface Frame extends Record<ReferenceSource, Raw> {
  readonly input: EvaluationInput;
}

/** A fresh frame: one evaluation. */
export function frameFor(input: EvaluationInput): Frame {
  return { input, event: undefined, dataSource: undefined, action: undefined };
}

/** The value at which a path starts. */
export function startOf({ source, root }: ResolvedPath, frame: Frame): Raw {
  const [name, group] = root;
  if (name === undefined) return frame[source];
  const { input } = frame;
  if (source === 'event') return input.payload;
  if (source === 'action') return member(input.actions, name);
  return group === undefined ? undefined : member(member(input.dataSources, name), group);
}

/** An own attribute of an object; nothing for whatever is no object. */
export function member(raw: Raw, name: string): Raw {
  return isJsonObject(raw) ? ownProperty(raw, name) : undefined;
}
