import { TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import style from './event-screen.module.css';

interface Props {
  readonly isDirty: boolean;
  /** Errors: with any the event takes no part in firing. */
  readonly problems: number;
}

/** Beside the name of the event: what is unsaved, what is wrong. */
export function SaveState({ isDirty, problems }: Props) {
  const { definition: words } = useMessages();
  return (
    <span role="status" className={style.state}>
      {isDirty && <TagLabel tone="notice">{words.unsaved}</TagLabel>}
      {problems > 0 && <TagLabel tone="negative">{words.problemCount(problems)}</TagLabel>}
    </span>
  );
}
