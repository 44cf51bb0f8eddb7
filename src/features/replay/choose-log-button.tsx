import { Button, FileTrigger } from '@react-spectrum/s2';
import { useMessages } from '#ui/locale';

interface Props {
  readonly variant: 'accent' | 'secondary';
  /** A log is loaded already. */
  readonly isOther?: boolean;
  readonly onChoose: (file: File) => void;
}

/** Chooses a log of this machine. What it is shows in its content: no file is greyed out for its name. */
export function ChooseLogButton({ variant, isOther = false, onChoose }: Props) {
  const { replay: words } = useMessages();
  return (
    <FileTrigger
      onSelect={(files) => {
        const file = files?.item(0);
        if (file) onChoose(file);
      }}
    >
      <Button variant={variant}>{isOther ? words.chooseOther : words.choose}</Button>
    </FileTrigger>
  );
}
