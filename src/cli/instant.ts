import { wrongUsage } from './command.ts';

/** ISO instant of `--now`. Without an offset it is UTC, so that it means the same on every machine. */
export function instantOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const hasZone = !/T/i.test(text) || /(?:Z|[+-]\d\d:?\d\d)$/i.test(text);
  const instant = /^\d{4}-\d\d-\d\d/.test(text)
    ? Date.parse(hasZone ? text : `${text}Z`)
    : Number.NaN;
  if (Number.isNaN(instant)) {
    throw wrongUsage('--now takes an instant such as 2026-03-01T09:15:01Z');
  }
  return instant;
}
