import { parseDateTime, type CalendarDateTime } from '@internationalized/date';
import { DatePicker, TextField } from '@react-spectrum/s2';
import { useMemo, useState } from 'react';
import { momentInZone, momentParts } from '#domain/expression';
import { ChoiceButton } from '#ui/choice';
import { useMessages } from '#ui/locale';
import style from './values.module.css';

interface Props {
  readonly label: string;
  /** `2026-03-01T10:00:00+01:00`, or what was left unfinished. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A date and time with its zone; the constant keeps the offset that the zone has on that day. */
export function MomentValue({ label, value, onChange }: Props) {
  const { clauses: words } = useMessages();
  const parts = momentParts(value);
  const [chosenZone, chooseZone] = useState<string | null>(null);
  const [draft, setDraft] = useState<CalendarDateTime | null>(null);
  const zones = useMemo(() => zoneChoices(), []);
  const zone = chosenZone ?? parts?.offset ?? ownZone();
  const local = parts ? dateTimeOf(parts.local) : draft;

  // A precision that the control does not show is left as it is written.
  if (parts !== undefined && local === null) {
    return (
      <TextField
        aria-label={label}
        size="S"
        value={value}
        onChange={onChange}
        UNSAFE_style={WIDE}
      />
    );
  }
  const write = (next: CalendarDateTime | null, zoneId: string): void => {
    setDraft(next);
    onChange((next && momentInZone(next.toString(), zoneId)) ?? '');
  };
  return (
    <div className={style.moment}>
      <DatePicker
        aria-label={label}
        size="S"
        granularity="second"
        hourCycle={24}
        value={local}
        onChange={(next) => write(next, zone)}
        UNSAFE_style={WIDE}
      />
      <ChoiceButton
        label={words.zone}
        text={zone === 'Z' ? 'UTC' : zone}
        choices={zones}
        chosen={zone}
        onChoose={(id) => {
          chooseZone(id);
          if (local) write(local, id);
        }}
      />
    </div>
  );
}

function dateTimeOf(local: string): CalendarDateTime | null {
  try {
    const read = parseDateTime(local);
    return read.millisecond === 0 && !/\.\d*[1-9]/.test(local) ? read : null;
  } catch {
    return null;
  }
}

function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** UTC and the zone of this machine first. */
function zoneChoices() {
  const ids = new Set(['UTC', ownZone(), ...Intl.supportedValuesOf('timeZone')]);
  return [...ids].map((id) => ({ id, label: id }));
}

const WIDE = { width: '100%' };
