import { ActionButton, Tooltip, TooltipTrigger } from '@react-spectrum/s2';
import Checkmark from '@react-spectrum/s2/icons/Checkmark';
import Copy from '@react-spectrum/s2/icons/Copy';
import { useEffect, useState } from 'react';
import { LiveRegion } from './live-region.tsx';

interface Props {
  readonly label: string;
  /** Said once the text is on the clipboard. */
  readonly doneLabel: string;
  /** Said when the browser refuses the clipboard. */
  readonly failedLabel: string;
  readonly text: () => string;
}

/** An icon button that copies a text and says so. */
export function CopyButton({ label, doneLabel, failedLabel, text }: Props) {
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);

  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), 2_000);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  };
  const said = outcome === null ? '' : outcome === 'done' ? doneLabel : failedLabel;
  return (
    <>
      <TooltipTrigger delay={400}>
        <ActionButton isQuiet size="S" aria-label={label} onPress={copy}>
          {outcome === 'done' ? <Checkmark /> : <Copy />}
        </ActionButton>
        <Tooltip>{said === '' ? label : said}</Tooltip>
      </TooltipTrigger>
      <LiveRegion text={said} />
    </>
  );
}
