import {
  ActionButton,
  Button,
  ButtonGroup,
  Content,
  DialogTrigger,
  Popover,
  Text,
  TextField,
} from '@react-spectrum/s2';
import Clock from '@react-spectrum/s2/icons/Clock';
import { useState } from 'react';
import { useClock } from '#queries';
import { useMessages } from '#ui/locale';
import style from './fire-pane.module.css';
import { timestampOf } from './payload-time.ts';

/** The clock that a payload is judged by: real time, or an instant that a person sets (events.md §7.7). */
export function ClockControl({ text }: { readonly text: string }) {
  const { fire: words } = useMessages();
  const clock = useClock();
  const [isOpen, setOpen] = useState(false);
  const setTo = clock.setTo === null ? null : formatShort(clock.setTo);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <ActionButton
        isQuiet
        size="S"
        aria-label={setTo === null ? words.clock : words.clockSet(setTo)}
      >
        <Clock />
        <Text>{setTo ?? words.clockNow}</Text>
      </ActionButton>
      <Popover aria-label={words.clock}>
        <ClockForm text={text} onDone={() => setOpen(false)} />
      </Popover>
    </DialogTrigger>
  );
}

function ClockForm({ text, onDone }: { readonly text: string; readonly onDone: () => void }) {
  const { fire: words } = useMessages();
  const clock = useClock();
  const [written, write] = useState(() => new Date(clock.now()).toISOString());
  const instant = Date.parse(written);
  const isValid = ISO_INSTANT.test(written) && !Number.isNaN(instant);
  const timestamp = timestampOf(text);
  const set = (chosen: number | null): void => {
    clock.set(chosen);
    onDone();
  };
  return (
    <Content>
      <form
        className={style.clockForm}
        onSubmit={(event) => {
          event.preventDefault();
          if (isValid) set(instant);
        }}
      >
        <TextField
          label={words.clockLabel}
          value={written}
          onChange={write}
          isInvalid={!isValid}
          errorMessage={words.clockInvalid}
          spellCheck="false"
          UNSAFE_style={FULL_WIDTH}
        />
        <ButtonGroup>
          <Button type="submit" variant="primary" size="S" isDisabled={!isValid}>
            {words.clockApply}
          </Button>
          {timestamp !== null && (
            <Button variant="secondary" size="S" onPress={() => set(timestamp + 1000)}>
              {words.clockUseTimestamp}
            </Button>
          )}
          {clock.setTo !== null && (
            <Button variant="secondary" size="S" onPress={() => set(null)}>
              {words.clockReset}
            </Button>
          )}
        </ButtonGroup>
      </form>
    </Content>
  );
}

function formatShort(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const FULL_WIDTH = { width: '100%' };
