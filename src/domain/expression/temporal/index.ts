/** Door of the date and time types: calendar, texts, zones and arithmetic after `java.time`. */
export * from './calendar.ts';
export * from './moments.ts';
export * from './date-text.ts';
export * from './read-date-text.ts';
export * from './read-duration-text.ts';
export * from './zone.ts';
export { ZONE_REGIONS } from './zone-regions.ts';
export * from './shift.ts';
