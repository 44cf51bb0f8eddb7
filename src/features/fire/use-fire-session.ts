import { useCallback, useEffect, useRef, useState } from 'react';
import type { PayloadVerdict } from '#domain/trigger';
import type { PayloadSample } from '#domain/workspace';
import { useFire, usePayloadText } from '#queries';
import { useMessages } from '#ui/locale';
import { prefillText, sampleText } from './prefill.ts';

type FailureCode = 'engine/restarted' | 'engine/cancelled' | 'engine/timeout';

interface Outcome {
  readonly verdicts: readonly PayloadVerdict[];
  /** Id of the firing. */
  readonly key: string;
  readonly draftKey: string;
  readonly text: string;
}

const NOTHING: Outcome = { verdicts: [], key: '', draftKey: '', text: '' };

export interface FireSessionOptions {
  /** Record id of the event on the screen, `new` for an unsaved one. */
  readonly eventId: string;
  readonly samples: readonly PayloadSample[];
  /** A realistic payload for the draft: what an event without samples is prefilled with. */
  readonly realistic: () => string;
  /** Changes whenever the draft does: a verdict of yesterday says so. */
  readonly draftKey: string;
}

export interface FireSession {
  /** The payload in the editor. */
  readonly text: string;
  readonly write: (text: string) => void;
  /** Names of the samples that came with the event. */
  readonly samples: readonly PayloadSample[];
  /** Puts a sample (`sample:<name>`) or a realistic payload into the editor. */
  readonly reset: (choice: string) => void;
  readonly fire: (text?: string, now?: number) => void;
  readonly verdicts: readonly PayloadVerdict[];
  readonly firingKey: string;
  /** The payload or the draft changed since the verdict. */
  readonly isStale: boolean;
  readonly isPending: boolean;
  readonly failure: FailureCode | null;
  readonly announcement: string;
}

/**
 * The payload of one event screen, its last firing and the verdict. The screen holds it, so that switching panes loses
 * neither.
 */
export function useFireSession(options: FireSessionOptions): FireSession {
  const { eventId, samples, realistic, draftKey } = options;
  const { fire: words } = useMessages();
  const kept = usePayloadText(eventId);
  const mutation = useFire();
  const [outcome, setOutcome] = useState(NOTHING);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const prefill = usePrefill(kept.text === null, options);
  const text = kept.text ?? prefill;

  // Monaco holds on to the first function it was given.
  const latest = useRef({ text, draftKey });
  useEffect(() => {
    latest.current = { text, draftKey };
  });
  const { mutateAsync } = mutation;
  const fire = useCallback(
    (given?: string, now?: number): void => {
      const fired = given ?? latest.current.text;
      const request = { text: fired, eventId: eventId === 'new' ? null : eventId };
      setFailure(null);
      mutateAsync(now === undefined ? request : { ...request, now }).then(
        ({ answer, firing }) =>
          setOutcome({
            verdicts: answer.verdicts,
            key: firing.id,
            draftKey: latest.current.draftKey,
            text: fired,
          }),
        (thrown: unknown) => setFailure(failureCode(thrown)),
      );
    },
    [mutateAsync, eventId],
  );

  const matched = namesOfMatched(outcome.verdicts);
  return {
    text,
    write: kept.setText,
    samples,
    reset: (choice) => kept.setText(sampleText(choice, samples, realistic)),
    fire,
    verdicts: outcome.verdicts,
    firingKey: outcome.key,
    isStale: outcome !== NOTHING && (outcome.text !== text || outcome.draftKey !== draftKey),
    isPending: mutation.isPending,
    failure,
    announcement:
      outcome === NOTHING || mutation.isPending
        ? ''
        : words.announce(matched.length, matched.join(', ')),
  };
}

/**
 * What the editor shows while nobody has written into it: the sample that fires, else realistic values that follow the
 * draft a moment behind, so that a new event can be fired as soon as it is defined.
 */
function usePrefill(
  isUntouched: boolean,
  { samples, realistic, draftKey }: FireSessionOptions,
): string {
  const [prefill, setPrefill] = useState('');
  const filledFor = useRef<string | null>(null);
  // A save changes neither: what was fired a moment ago stays.
  const wanted = `${draftKey} ${samples.map(({ name }) => name).join()}`;
  useEffect(() => {
    if (!isUntouched || filledFor.current === wanted) return undefined;
    const fill = (): void => {
      filledFor.current = wanted;
      setPrefill(prefillText(samples, realistic));
    };
    if (filledFor.current === null) {
      fill();
      return undefined;
    }
    const timer = setTimeout(fill, PREFILL_DELAY);
    return () => clearTimeout(timer);
  }, [isUntouched, samples, realistic, wanted]);
  return prefill;
}

const PREFILL_DELAY = 300;

function namesOfMatched(verdicts: readonly PayloadVerdict[]): readonly string[] {
  const matched = verdicts.flatMap(({ events }) =>
    events.filter(({ code }) => code === 'matched').map(({ event }) => event),
  );
  return [...new Set(matched)];
}

function failureCode(thrown: unknown): FailureCode {
  const code =
    typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return code === 'engine/cancelled' || code === 'engine/timeout' ? code : 'engine/restarted';
}
