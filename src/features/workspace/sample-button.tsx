import { Button } from '@react-spectrum/s2';
import { useState } from 'react';
import { Callout } from '#ui/feedback';
import { useFirstMessages } from '#ui/locale';
import { fetchBesidePage } from '#ui/files';
import { readWorkspace } from './chosen-file.ts';
import { useImport } from './use-import.ts';

/** Loads the sample workspace with one click; what is here already stays. */
export function SampleButton({
  variant = 'accent',
}: {
  readonly variant?: 'accent' | 'secondary';
}) {
  const { workspace } = useFirstMessages();
  const { run } = useImport();
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');

  const load = async (): Promise<void> => {
    setState('loading');
    try {
      const text = await fetchBesidePage('starter/sample-workspace.json');
      const read = await readWorkspace(text);
      if (!read.ok) throw new Error('sample-workspace.json');
      await run(read.value, { said: workspace.sampleLoaded });
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button variant={variant} isPending={state === 'loading'} onPress={() => void load()}>
        {workspace.loadSample}
      </Button>
      {state === 'failed' && (
        <Callout tone="negative" announce="alert">
          {workspace.sampleFailed}
        </Callout>
      )}
    </>
  );
}
