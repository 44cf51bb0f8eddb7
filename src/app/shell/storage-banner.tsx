import { Button } from '@react-spectrum/s2';
import { ExportButton } from '#features/workspace';
import { describeFailure } from '#storage';
import { Callout } from '#ui/feedback';
import { useFirstMessages } from '#ui/locale';
import { useStorageRefusal } from '../storage-mode.ts';
import { useLastStorageFailure } from './use-last-storage-failure.ts';
import style from './storage-banner.module.css';

/** Says above every screen when the work is not being stored, why, and how to keep it all the same. */
export function StorageBanner() {
  const { shell, storage } = useFirstMessages();
  const refusal = useStorageRefusal();
  const { failure, dismiss } = useLastStorageFailure();
  if (failure !== null) {
    return (
      <div className={style.banner}>
        <Callout
          tone="negative"
          announce="alert"
          actions={
            <>
              <ExportButton />
              <Button variant="secondary" fillStyle="outline" size="S" onPress={dismiss}>
                {shell.dismiss}
              </Button>
            </>
          }
        >
          {describeFailure(failure, storage)}
        </Callout>
      </div>
    );
  }
  if (refusal === null) return null;
  return (
    <div className={style.banner}>
      <Callout
        tone="notice"
        title={storage.memoryTitle}
        announce="status"
        actions={<ExportButton />}
      >
        {describeFailure(refusal, storage)} {storage.memoryAdvice}
      </Callout>
    </div>
  );
}
