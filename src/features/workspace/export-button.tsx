import { Button } from '@react-spectrum/s2';
import { useState } from 'react';
import { useRepository } from '#queries';
import { Callout, notifySuccess } from '#ui/feedback';
import { useFirstMessages } from '#ui/locale';

interface Props {
  readonly label?: string;
  readonly size?: 'S' | 'M';
}

/** Exports the workspace; stands wherever work might be at risk. */
export function ExportButton({ label, size = 'S' }: Props) {
  const { shell, workspace } = useFirstMessages();
  const repository = useRepository();
  const [hasFailed, setFailed] = useState(false);

  const run = async (): Promise<void> => {
    const { downloadWorkspace } = await import('./download-workspace.ts');
    const file = await downloadWorkspace(repository, new Date());
    setFailed(file === null);
    if (file !== null) notifySuccess(workspace.exported(file));
  };
  return (
    <>
      <Button variant="secondary" size={size} onPress={() => void run()}>
        {label ?? workspace.exportLabel}
      </Button>
      {hasFailed && (
        <Callout tone="negative" announce="alert">
          {shell.failure.exportFailed}
        </Callout>
      )}
    </>
  );
}
