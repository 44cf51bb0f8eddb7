import type { EventRecord } from '#domain/workspace';
import { EditPanel } from '#features/replay';
import { useEditReplay } from '#queries';

interface Props {
  /** As it was saved; null for a new event. */
  readonly saved: EventRecord | null;
  readonly draft: EventRecord;
  readonly onExplain: (text: string) => void;
}

/** What the draft gains and loses over the loaded log; a component of its own, so that counting draws nothing else. */
export function EditReplay({ saved, draft, onExplain }: Props) {
  return (
    <EditPanel
      view={useEditReplay(saved, draft)}
      event={{ id: draft.id, name: draft.definition.name }}
      isNew={saved === null}
      replayHref="/replay"
      onExplain={onExplain}
    />
  );
}
