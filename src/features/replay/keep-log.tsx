import { Button, Switch } from '@react-spectrum/s2';
import { useQuery } from '@tanstack/react-query';
import {
  describeFailure,
  keptLogQuery,
  useDeleteLog,
  useKeepLog,
  useRepository,
  type LoadedLog,
  type StorageFailure,
} from '#queries';
import { Callout, notify } from '#ui/feedback';
import { useMessages } from '#ui/locale';

import style from './replay.module.css';

interface Props {
  readonly log: LoadedLog;
  /** Why nothing outlives the tab; null where it does. */
  readonly refusal: StorageFailure | null;
}

/** Whether the loaded log outlives the tab: off until somebody says so, with its size and the way back. */
export function KeepLog({ log, refusal }: Props) {
  const messages = useMessages();
  const { kept: words } = messages.replay;
  const { data: kept } = useQuery(keptLogQuery(useRepository()));
  const keep = useKeepLog();
  const remove = useDeleteLog();
  if (refusal !== null) {
    return <p className={style.hint}>{words.failed(describeFailure(refusal, messages.storage))}</p>;
  }
  const isKept = kept?.name === log.name && kept.content.size === log.size;
  const failure = keep.data ?? remove.data ?? null;
  const change = (wanted: boolean): void => {
    remove.reset();
    keep.reset();
    if (wanted) keep.mutate({ name: log.name, content: log.content });
    else remove.mutate(undefined, { onSuccess: (refused) => refused ?? notify(words.deleted) });
  };
  return (
    <div className={style.keep}>
      <div className={style.keepLine}>
        <Switch
          size="S"
          isSelected={isKept || keep.isPending}
          isDisabled={keep.isPending || remove.isPending}
          onChange={change}
        >
          {words.keep}
        </Switch>
        <span className={style.hint} role="status">
          {keep.isPending && words.keeping(log.size)}
          {!keep.isPending && isKept && words.isKept(log.size)}
          {!keep.isPending && !isKept && words.hint(log.size)}
          {!keep.isPending && !isKept && kept && ` ${words.replaces(kept.name)}`}
        </span>
        {isKept && (
          <Button
            size="S"
            variant="secondary"
            isPending={remove.isPending}
            onPress={() => change(false)}
          >
            {words.delete}
          </Button>
        )}
      </div>
      {failure && (
        <Callout tone="negative" announce="alert">
          {sayFailure(failure)}
        </Callout>
      )}
    </div>
  );

  function sayFailure(refused: StorageFailure): string {
    if (refused.code === 'storage/full') return words.full(log.size);
    return words.failed(describeFailure(refused, messages.storage));
  }
}
