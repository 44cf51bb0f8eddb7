import { Button } from '@react-spectrum/s2';
import { useQuery } from '@tanstack/react-query';
import { keptLogQuery, useDeleteLog, useRepository, type LogRecord } from '#queries';
import { Callout, notify } from '#ui/feedback';
import { useFormats, useMessages } from '#ui/locale';
import style from './replay.module.css';

/** The log that was kept on an earlier visit, to be loaded or deleted. */
export function KeptOffer({ onLoad }: { readonly onLoad: (log: LogRecord) => void }) {
  const { kept: words } = useMessages().replay;
  const formats = useFormats();
  const { data: log } = useQuery(keptLogQuery(useRepository()));
  const remove = useDeleteLog();
  if (!log) return null;
  return (
    <Callout
      actions={
        <span className={style.buttons}>
          <Button size="S" variant="primary" onPress={() => onLoad(log)}>
            {words.load}
          </Button>
          <Button
            size="S"
            variant="secondary"
            isPending={remove.isPending}
            onPress={() => remove.mutate(undefined, { onSuccess: () => notify(words.deleted) })}
          >
            {words.delete}
          </Button>
        </span>
      }
    >
      {words.offer(log.name, log.content.size, formats.dateTime(log.keptAt))}
    </Callout>
  );
}
