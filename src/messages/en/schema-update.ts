import { plural } from '../plural.ts';

/** Replacing a schema by a newer version of it. */
export const schemaUpdate = {
  review: 'Review the changes',
  title: (schema: string, before: string, after: string) => `${schema}: ${before} → ${after}`,
  noClass: 'No difference',
  changes: 'What changes',
  impact: 'What it touches',
  noEvents: 'No event is built on this schema.',
  untouched: (count: number) =>
    plural(
      'en',
      count,
      (n) => `${n} other event is not touched.`,
      (n) => `${n} other events are not touched.`,
    ),
  more: (count: number) => `Show ${count} more`,
  stopsFiring: 'takes no part in firing any more',
  lostFields: (paths: string) => `Selected fields that are gone: ${paths}.`,
  newValues: (field: string, values: string) => `${field} gains ${values}`,
  usedIn: (places: string) => `used in: ${places}`,
  breakingSample: (name: string) => `Saved payload “${name}” is no longer valid:`,
  sample: (name: string) => `Saved payload “${name}”:`,
  solved: (count: number) =>
    plural(
      'en',
      count,
      (n) => `${n} problem goes.`,
      (n) => `${n} problems go.`,
    ),
  choice: (event: string) => `Values of ${event}`,
  apply: 'Update the schema',
  cancel: 'Cancel',
  done: (schema: string, version: string) => `${schema} is now version ${version}`,
  refresh: 'Refresh from schema',
  refreshed: 'The event has the values of the schema as it is now.',
};
