import { parseDate } from '@internationalized/date';
import { DatePicker } from '@react-spectrum/s2';

interface Props {
  readonly label: string;
  /** `2026-03-01`, or what was left unfinished. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A calendar date. */
export function DayValue({ label, value, onChange }: Props) {
  return (
    <DatePicker
      aria-label={label}
      size="S"
      value={dateOf(value)}
      onChange={(date) => onChange(date === null ? '' : date.toString())}
      UNSAFE_style={WIDE}
    />
  );
}

function dateOf(value: string) {
  try {
    return parseDate(value);
  } catch {
    // Nothing chosen yet, or a year beyond the calendar.
    return null;
  }
}

const WIDE = { width: '100%' };
