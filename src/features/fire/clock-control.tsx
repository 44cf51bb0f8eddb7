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
  return (
    <DialogTrigger>
      <ActionButton isQuiet size="S" aria-label={words.clock}>
        <Clock />
        <Text>{clock.setTo === null ? words.clockNow : formatShort(clock.setTo)}</Text>
      </ActionButton>
      <Popover aria-label={words.clock}>
        <ClockForm key={clock.setTo} text={text} />
      </Popover>
    </DialogTrigger>
  );
}

function ClockForm({ text }: { readonly text: string }) {
  const { fire: words } = useMessages();
  const clock = useClock();
  const [written, write] = useState(() => new Date(clock.now()).toISOString());
  const instant = Date.parse(written);
  const isValid = ISO_INSTANT.test(written) && !Number.isNaN(instant);
  const timestamp = timestampOf(text);
  return (
    <Content>
      <form
        className={style.clockForm}
        onSubmit={(event) => {
          event.preventDefault();
          if (isValid) clock.set(instant);
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
          <Button
            variant="secondary"
            size="S"
            isDisabled={timestamp === null}
            onPress={() => {
              if (timestamp !== null) clock.set(timestamp + 1000);
            }}
          >
            {words.clockUseTimestamp}
          </Button>
          <Button
            variant="secondary"
            size="S"
            isDisabled={clock.setTo === null}
            onPress={() => clock.set(null)}
          >
            {words.clockReset}
          </Button>
        </ButtonGroup>
      </form>
    </Content>
  );
}

function formatShort(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
}

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const FULL_WIDTH = { width: '100%' };
