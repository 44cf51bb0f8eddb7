import { useMessages } from '#ui/locale';
import style from './samples.module.css';

interface Props {
  /** What the samples are of. */
  readonly subject: string;
  readonly onPress: () => void;
}

/** Opens the samples behind a number. A plain button: a list draws one in every row, while counts come in. */
export function ShowSamples({ subject, onPress }: Props) {
  const { samples: words } = useMessages().replay;
  return (
    <button type="button" className={style.show} aria-label={words.show(subject)} onClick={onPress}>
      {words.button}
    </button>
  );
}
