import CheckmarkCircle from '@react-spectrum/s2/icons/CheckmarkCircle';
import CircleIcon from '@react-spectrum/s2/icons/Circle';
import CloseCircle from '@react-spectrum/s2/icons/CloseCircle';
import RemoveCircle from '@react-spectrum/s2/icons/RemoveCircle';
import type { ClauseOutcome } from '#domain/trigger';
import { useMessages } from '#ui/locale';
import style from './clause-editor.module.css';

/** Whether a part holds for the current payload; its place is there from the start. */
export function LiveMark({ outcome }: { readonly outcome: ClauseOutcome | undefined }) {
  const { clauses: words } = useMessages();
  const label = outcome === undefined ? words.notObserved : words.outcomes[outcome];
  return (
    <span className={style.mark} data-outcome={outcome} role="img" aria-label={label} title={label}>
      {outcome === undefined && <CircleIcon />}
      {outcome === 'true' && <CheckmarkCircle />}
      {outcome === 'false' && <CloseCircle />}
      {outcome === 'noValue' && <RemoveCircle />}
    </span>
  );
}
