import { Button, ButtonGroup } from '@react-spectrum/s2';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { ExportButton } from '#features/workspace';
import { StorageError } from '#queries';
import { describeFailure } from '#storage';
import { Callout, notifySuccess } from '#ui/feedback';
import { Page } from '#ui/layout';
import { useFirstMessages } from '#ui/locale';
import style from './failure-screen.module.css';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What stands in place of what broke: the work can be saved, the mistake reported. */
export function FailureScreen({ error, onRetry }: Props) {
  const { shell, storage } = useFirstMessages();
  const { failure } = shell;
  const { reset } = useQueryErrorResetBoundary();
  const details = detailsOf(error);
  const isStorage = error instanceof StorageError;
  return (
    <Page title={failure.title}>
      <Callout tone="negative" announce="alert">
        {isStorage ? describeFailure(error.failure, storage) : failure.text}
      </Callout>
      <ButtonGroup>
        <Button
          variant="accent"
          onPress={() => {
            reset();
            onRetry();
          }}
        >
          {failure.retry}
        </Button>
        <Button
          variant="secondary"
          onPress={() => {
            navigator.clipboard.writeText(details).then(
              () => notifySuccess(shell.copied),
              // The details stand below and can be copied by hand.
              () => undefined,
            );
          }}
        >
          {failure.copyDetails}
        </Button>
        <ExportButton label={failure.exportWorkspace} size="M" />
      </ButtonGroup>
      <details className={style.details}>
        <summary>{failure.details}</summary>
        <pre translate="no">{details}</pre>
      </details>
    </Page>
  );
}

/** What a report needs: the error, where, in which browser. Nothing of the workspace. */
function detailsOf(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [text, location.hash.replace(/\?.*$/, ''), navigator.userAgent].join('\n\n');
}
