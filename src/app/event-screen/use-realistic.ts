import { useCallback, useEffect, useRef } from 'react';
import { stringifyJson } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import { realisticEntity } from '#domain/payload';
import type { XdmSchema } from '#domain/schema';
import { useClock, useRandom } from '#queries';

/** Makes a realistic payload for the draft as it stands when it is asked for; one function for the life of the screen. */
export function useRealistic(definition: EventDefinition, schema: XdmSchema | null): () => string {
  const clock = useClock();
  const random = useRandom();
  const latest = useRef({ definition, schema, clock });
  useEffect(() => {
    latest.current = { definition, schema, clock };
  });
  return useCallback(() => {
    const now = latest.current;
    if (now.schema === null) return '{}';
    const options = { clock: now.clock, random };
    return stringifyJson(realisticEntity(now.definition, now.schema, options).entity);
  }, [random]);
}
