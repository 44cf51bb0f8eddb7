import { AlertDialog, DialogContainer, FullscreenDialog } from '@react-spectrum/s2';
import { useState, type DragEvent } from 'react';
import { inferSchema, type Proposal } from '#domain/schema';
import { useMessages } from '#ui/locale';
import type { Intake, IntakeText } from '../intake.ts';
import { ProposalStep } from './proposal-step.tsx';
import { readSources, type SourceReading } from './sample-sources.ts';
import { SamplesStep } from './samples-step.tsx';
import style from './propose.module.css';

interface Props {
  readonly onTake: (texts: readonly IntakeText[]) => Promise<Intake>;
  readonly hrefOf: (schemaId: string) => string;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'samples' }
  | { readonly kind: 'proposal'; readonly reading: SourceReading; readonly proposed: Proposal };

/** A schema out of sample payloads: the samples, the proposal to correct, and where to go once it is saved. */
export function ProposeDialog({ onTake, hrefOf, onClose }: Props) {
  const { title } = useMessages().proposal;
  const [sources, setSources] = useState<readonly IntakeText[]>([]);
  const [step, setStep] = useState<Step>({ kind: 'samples' });
  // What a leaving would lose: nothing yet, or corrections.
  const [leaving, setLeaving] = useState<(() => void) | null>(null);

  const propose = (): void => {
    const reading = readSources(sources);
    setStep({ kind: 'proposal', reading, proposed: inferSchema(reading.entities) });
  };
  const leaveTo =
    (go: () => void) =>
    (isCorrected: boolean): void => {
      if (isCorrected) setLeaving(() => go);
      else go();
    };

  // Escape must not throw away what was pasted and corrected.
  const hasWork = step.kind === 'proposal' || (step.kind === 'samples' && sources.length > 0);
  return (
    <FullscreenDialog isKeyboardDismissDisabled={hasWork} aria-label={title}>
      <div
        className={style.dialog}
        onDragEnter={keepHere}
        onDragOver={keepHere}
        onDragLeave={keepHere}
        onDrop={keepHere}
      >
        {step.kind === 'samples' && (
          <SamplesStep
            sources={sources}
            onChange={setSources}
            onPropose={propose}
            onCancel={onClose}
          />
        )}
        {step.kind === 'proposal' && (
          <ProposalStep
            reading={step.reading}
            proposed={step.proposed}
            onTake={onTake}
            hrefOf={hrefOf}
            onClose={onClose}
            onBack={leaveTo(() => setStep({ kind: 'samples' }))}
            onCancel={leaveTo(onClose)}
          />
        )}
      </div>
      <DialogContainer onDismiss={() => setLeaving(null)}>
        {leaving !== null && <DiscardQuestion onDiscard={leaving} />}
      </DialogContainer>
    </FullscreenDialog>
  );
}

function DiscardQuestion({ onDiscard }: { readonly onDiscard: () => void }) {
  const { proposal: words } = useMessages();
  return (
    <AlertDialog
      variant="warning"
      title={words.discardTitle}
      primaryActionLabel={words.discard}
      cancelLabel={words.keep}
      onPrimaryAction={onDiscard}
    >
      {words.discardText}
    </AlertDialog>
  );
}

/** The page behind takes files as schemas, and the browser would open what nobody takes. */
function keepHere(event: DragEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
