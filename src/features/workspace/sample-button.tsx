import { Button } from '@react-spectrum/s2';
import { useState } from 'react';
import { readWorkspaceText } from '#domain/workspace';
import { Callout } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import { fetchBesidePage } from '#ui/files';
import { useImport } from './use-import.ts';

/** Loads the sample workspace with one click; what is here already stays. */
export function SampleButton({
  variant = 'accent',
}: {
  readonly variant?: 'accent' | 'secondary';
}) {
  const { settings } = useMessages();
  const { run } = useImport();
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');

  const load = async (): Promise<void> => {
    setState('loading');
    try {
      const text = await fetchBesidePage('starter/sample-workspace.json');
      const read = await readWorkspaceText(text, new Date().toISOString());
      if (!read.ok) throw new Error('sample-workspace.json');
      await run(read.value);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button variant={variant} isPending={state === 'loading'} onPress={() => void load()}>
        {settings.workspace.loadSample}
      </Button>
      {state === 'failed' && (
        <Callout tone="negative" announce="alert">
          {settings.workspace.sampleFailed}
        </Callout>
      )}
    </>
  );
}
