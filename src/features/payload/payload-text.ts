import { useMemo, useState } from 'react';
import { stringifyJson } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import { previewEntity, previewMessage, realisticEntity } from '#domain/payload';
import type { XdmSchema } from '#domain/schema';
import type { WorkspaceSettings } from '#domain/workspace';
import { useClock, useRandom } from '#queries';
import type { PayloadTab } from './payload-tab.ts';

type Note = 'sampleSatisfies' | 'sampleUnknown' | 'sampleFails';

interface PayloadText {
  readonly text: string;
  /** What is to be said of a sample. */
  readonly note: Note | null;
  /** Draws other values for the sample. */
  readonly renew: () => void;
}

/** The text of one view of the payload; recomputed when the definition changes. */
export function usePayloadText(
  tab: PayloadTab,
  definition: EventDefinition,
  schema: XdmSchema | null,
  settings: WorkspaceSettings,
): PayloadText {
  const clock = useClock();
  const random = useRandom();
  const [draw, setDraw] = useState(0);
  const content = useMemo((): Omit<PayloadText, 'renew'> => {
    if (schema === null) return { text: '', note: null };
    if (tab === 'message') {
      return { text: stringifyJson(previewMessage(definition, schema, settings)), note: null };
    }
    if (tab === 'event') {
      return { text: stringifyJson(previewEntity(definition, schema)), note: null };
    }
    const sample = realisticEntity(definition, schema, { clock, random });
    return { text: stringifyJson(sample.entity), note: NOTES[String(sample.satisfies)] ?? null };
    // Another draw is asked for by hand; the clock of a sample is the moment of its making.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [tab, definition, schema, settings, draw]);
  return { ...content, renew: () => setDraw(draw + 1) };
}

const NOTES: Readonly<Record<string, Note>> = {
  true: 'sampleSatisfies',
  false: 'sampleFails',
  unknown: 'sampleUnknown',
};
