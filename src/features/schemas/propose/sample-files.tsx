import { ActionButton } from '@react-spectrum/s2';
import RemoveCircle from '@react-spectrum/s2/icons/RemoveCircle';
import { useMessages } from '#ui/locale';
import type { IntakeText } from '../intake.ts';
import style from './propose.module.css';

interface Props {
  readonly sources: readonly IntakeText[];
  /** Payloads of each source; null while they are read. */
  readonly counts: readonly number[] | null;
  readonly onRemove: (name: string) => void;
}

/** The files that were added, each with what it holds. */
export function SampleFiles({ sources, counts, onRemove }: Props) {
  const { samples: words } = useMessages().proposal;
  if (sources.every(({ name }) => name === null)) return null;
  return (
    <ul aria-label={words.files} className={style.files}>
      {sources.map(
        ({ name }, index) =>
          name !== null && (
            <li key={name} className={style.file}>
              <span className={style.fileName} translate="no">
                {name}
              </span>
              <span className={style.subdued}>
                {counts !== null && words.read(counts[index] ?? 0)}
              </span>
              <ActionButton
                isQuiet
                size="S"
                aria-label={words.remove(name)}
                onPress={() => onRemove(name)}
              >
                <RemoveCircle />
              </ActionButton>
            </li>
          ),
      )}
    </ul>
  );
}
