import { TextField } from '@react-spectrum/s2';
import { CopyButton } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import style from './controls.module.css';
import { FULL_WIDTH } from './full-width.ts';

/** The generated ID of a system-generated event; it shows before the first save (events.md §2.8). */
export function EventIdControl() {
  const { definition: words, payload } = useMessages();
  const { values, isSaved } = useDefinitionForm();
  return (
    <div className={style.withAction}>
      <TextField
        label={words.eventId}
        value={values.eventID}
        description={words.eventIdHelp}
        isReadOnly
        UNSAFE_style={FULL_WIDTH}
      />
      <div className={style.besideLabelled}>
        <CopyButton
          label={words.copyEventId}
          doneLabel={isSaved ? words.copied : words.eventIdUnsaved}
          failedLabel={payload.copyFailed}
          text={() => values.eventID}
        />
      </div>
    </div>
  );
}
