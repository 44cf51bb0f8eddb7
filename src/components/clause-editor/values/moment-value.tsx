import { parseDateTime, type CalendarDateTime } from '@internationalized/date';
import { DatePicker, TextField } from '@react-spectrum/s2';
import { useMemo, useState } from 'react';
import { momentInZone, momentParts, type MomentParts } from '#domain/expression';
import { ChoiceButton } from '#ui/choice';
import { useMessages } from '#ui/locale';
import style from './values.module.css';

interface Props {
  readonly label: string;
  /** `2026-03-01T10:00:00+01:00`, or what was left unfinished. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What this control has written: only as long as that still stands is its zone more than an offset. */
interface Written {
  readonly value: string;
  readonly zone: string;
  readonly local: CalendarDateTime | null;
}

/** The zone that was chosen last, for the next moment and for one that comes back from the text. */
let lastZone: string | null = null;

/** A date and time with its zone; the constant keeps the offset that the zone has on that day. */
export function MomentValue({ label, value, onChange }: Props) {
  const { clauses: words } = useMessages();
  const parts = momentParts(value);
  const [written, setWritten] = useState<Written | null>(null);
  const own = written?.value === value ? written : null;
  const zones = useMemo(() => zoneChoices(), []);
  const zone = own?.zone ?? (parts ? zoneOf(parts) : (lastZone ?? ownZone()));
  const local = parts ? dateTimeOf(parts.local) : (own?.local ?? null);

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
    const moment = (next && momentInZone(next.toString(), zoneId)) ?? '';
    setWritten({ value: moment, zone: zoneId, local: next });
    onChange(moment);
  };
  const isOffset = zone === parts?.offset && zone !== 'Z';
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
        text={isOffset ? words.fixedOffset(zone) : zone === 'Z' ? 'UTC' : zone}
        choices={zones}
        chosen={zone === 'Z' ? 'UTC' : zone}
        onChoose={(id) => {
          lastZone = id;
          write(local, id);
        }}
      />
    </div>
  );
}

/** A text knows the offset alone: the zone that was last in use, or this machine's, where it has that offset then. */
function zoneOf({ local, offset }: MomentParts): string {
  const moment = momentInZone(local, offset);
  const known = [lastZone, ownZone()].filter((zone) => zone !== null);
  return known.find((zone) => momentInZone(local, zone) === moment) ?? offset;
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
