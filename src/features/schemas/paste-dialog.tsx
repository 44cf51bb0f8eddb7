import { Button, ButtonGroup, Content, Dialog, Heading, TextArea } from '@react-spectrum/s2';
import { useState } from 'react';
import { diagnosticText } from '#messages';
import { useMessages } from '#ui/locale';
import type { Intake, IntakeText } from './intake.ts';
import style from './schemas.module.css';

interface Props {
  readonly onTake: (texts: readonly IntakeText[]) => Promise<Intake>;
  readonly onClose: () => void;
}

/** Takes a pasted export. With anything wrong the text stays, so that it can be mended. */
export function PasteDialog({ onTake, onClose }: Props) {
  const messages = useMessages();
  const { add, report } = messages.schemas;
  const [text, setText] = useState('');
  const [intake, setIntake] = useState<Intake | null>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = async (): Promise<void> => {
    setBusy(true);
    try {
      const result = await onTake([{ name: null, text }]);
      setIntake(result);
      if (result.problems.length === 0) onClose();
    } catch {
      // Storage refused: the banner above every screen says so, the text stays here.
    } finally {
      setBusy(false);
    }
  };
  const wrong = (intake?.problems ?? []).map(({ place, diagnostic }) => {
    const sentence =
      typeof diagnostic === 'string'
        ? messages.files.problems[diagnostic]
        : diagnosticText(messages, diagnostic);
    return place === undefined
      ? sentence
      : `${report.notJson(place.line, place.column)}. ${sentence}`;
  });

  return (
    <Dialog size="L">
      <Heading slot="title">{add.pasteTitle}</Heading>
      <Content>
        <div className={style.paste}>
          <TextArea
            label={add.pasteLabel}
            value={text}
            onChange={(next) => {
              setText(next);
              setIntake(null);
            }}
            isInvalid={wrong.length > 0}
            errorMessage={wrong.join(' ')}
            spellCheck="false"
            UNSAFE_style={{ width: '100%' }}
          />
        </div>
      </Content>
      <ButtonGroup>
        <Button variant="secondary" onPress={onClose}>
          {messages.shell.cancel}
        </Button>
        <Button
          variant="accent"
          isDisabled={text.trim() === ''}
          isPending={isBusy}
          onPress={() => void submit()}
        >
          {add.pasteAction}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
