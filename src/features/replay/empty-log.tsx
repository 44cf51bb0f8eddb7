import { ButtonGroup } from '@react-spectrum/s2';
import DropToUpload from '@react-spectrum/s2/illustrations/linear/DropToUpload';
import { EmptyState } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { ChooseLogButton } from './choose-log-button.tsx';
import style from './replay.module.css';

/** What stands on the page before there is a log: what it is good for, and what a log may be. */
export function EmptyLog({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const { empty: words } = useMessages().replay;
  return (
    <EmptyState
      title={words.title}
      illustration={<DropToUpload />}
      actions={
        <ButtonGroup>
          <ChooseLogButton variant="accent" onChoose={onChoose} />
        </ButtonGroup>
      }
    >
      <p>{words.text}</p>
      <div className={style.formats}>
        <p>{words.formatsTitle}</p>
        <ul>
          {words.formats.map((format) => (
            <li key={format}>{format}</li>
          ))}
        </ul>
      </div>
      <p>{words.private}</p>
    </EmptyState>
  );
}
