import { ActionButton, Button, Tooltip, TooltipTrigger } from '@react-spectrum/s2';
import RemoveCircle from '@react-spectrum/s2/icons/RemoveCircle';
import { TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import type { Replay } from '#queries';
import style from './replay.module.css';

interface Props {
  readonly replay: Replay;
  /** Why it cannot be run; null where it can. */
  readonly blocked: string | null;
}

/** The loaded log, and the run. */
export function LogBar({ replay, blocked }: Props) {
  const { replay: words } = useMessages();
  const { log, ending, isRunning, tally } = replay;
  if (log === null) return null;
  const format = ending?.format;
  return (
    <section aria-label={words.log.label} className={style.logBar}>
      <div className={style.log}>
        <strong className={style.logName} translate="no" title={log.name}>
          {log.name}
        </strong>
        <span className={style.hint}>{words.bytes(log.size)}</span>
        {format && <TagLabel>{words.log.formats[format]}</TagLabel>}
        {ending?.packed === true && <TagLabel>{words.log.packed}</TagLabel>}
        <TooltipTrigger delay={400}>
          <ActionButton isQuiet size="S" aria-label={words.log.remove} onPress={replay.unload}>
            <RemoveCircle />
          </ActionButton>
          <Tooltip>{words.log.remove}</Tooltip>
        </TooltipTrigger>
      </div>
      <div className={style.run}>
        {blocked !== null && <span className={style.hint}>{blocked}</span>}
        {isRunning ? (
          <Button variant="secondary" onPress={replay.cancel}>
            {words.cancel}
          </Button>
        ) : (
          <Button variant="accent" isDisabled={blocked !== null} onPress={replay.start}>
            {tally === null ? words.run : words.runAgain}
          </Button>
        )}
      </div>
    </section>
  );
}
