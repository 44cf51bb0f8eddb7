/**
 * The proleptic Gregorian calendar as days since 1970-01-01, the way `java.time.LocalDate` counts
 * (expression-language.md §4.1). Everything about days, months and years stands on these functions.
 */

/** Years that `java.time` can hold; beyond them a result is null. */
export const MAX_YEAR = 999_999_999;
export const MIN_YEAR = -MAX_YEAR;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_IN_CYCLE = 146_097;
const YEARS_IN_CYCLE = 400;
/** Days from 0000-03-01, where a 400-year cycle starts with leap days at the end of its years, to 1970-01-01. */
const DAYS_BEFORE_EPOCH = 719_468;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for a leap year; year 0 is one. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month from 1 to 12; 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** True if the date exists and its year is one that `java.time` can hold. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  return year >= MIN_YEAR && year <= MAX_YEAR && day >= 1 && day <= daysInMonth(year, month);
}

/** Days from 1970-01-01 to an existing date. */
export function epochDayOf({ year, month, day }: CalendarDate): number {
  // Years start in March here, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / YEARS_IN_CYCLE);
  const yearOfCycle = marchYear - cycle * YEARS_IN_CYCLE;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_IN_CYCLE + dayOfCycle - DAYS_BEFORE_EPOCH;
}

/** The date that lies so many days after 1970-01-01. */
export function calendarDateOf(epochDay: number): CalendarDate {
  const days = epochDay + DAYS_BEFORE_EPOCH;
  const cycle = Math.floor(days / DAYS_IN_CYCLE);
  const dayOfCycle = days - cycle * DAYS_IN_CYCLE;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = cycle * YEARS_IN_CYCLE + yearOfCycle + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

/** Moves by whole months; the day is clipped to the length of the month it arrives in (§9.5). */
export function plusMonths(date: CalendarDate, months: number): CalendarDate {
  const total = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}
