import { plural } from '../plural.ts';

export const settings = {
  title: 'Settings',
  header: {
    title: 'Message header',
    hint: 'Written into the header of every payload that you preview and copy. Nothing is sent anywhere.',
    organisationId: 'Organisation ID',
    organisationIdHint: '24 hexadecimal characters followed by @AdobeOrg',
    organisationIdWrong:
      'An organisation ID is 24 characters 0–9 and A–F followed by @AdobeOrg, for example 1A2B3C4D5E6F708192A3B4C5@AdobeOrg.',
    sandbox: 'Sandbox',
    sandboxHint: 'Technical name, for example prod or development-2',
    sandboxWrong: 'A sandbox name consists of lower-case letters, digits and minus.',
    routing: 'The header names',
    routingDataset: 'a dataset',
    routingFlow: 'a dataflow',
    routingHint: 'Where the message is to be stored: a dataset, or a dataflow that leads to one.',
    datasetId: 'Default dataset ID',
    flowId: 'Default dataflow ID',
    idWrong: 'An ID has no spaces.',
    save: 'Save settings',
    saved: 'The settings were saved',
    reset: 'Discard changes',
    unsaved: 'There are unsaved changes.',
    leaveTitle: 'Leave without saving?',
    leaveText: 'The changes of the message header would be lost.',
    leave: 'Leave',
    stay: 'Stay',
  },
  appearance: {
    title: 'Language, theme, keyboard',
    hint: 'They hold for this browser and take effect at once.',
  },
  workspace: {
    hint: 'Events, schemas, identity types and settings live in this browser only. Export them to a file to keep, to share or to put under version control.',
    dropHint: 'Drop a workspace file to import it',
    summary: (events: number, schemas: number, types: number) =>
      [
        plural(
          'en',
          events,
          (n) => `${n} event`,
          (n) => `${n} events`,
        ),
        plural(
          'en',
          schemas,
          (n) => `${n} schema`,
          (n) => `${n} schemas`,
        ),
        plural(
          'en',
          types,
          (n) => `${n} identity type of your own`,
          (n) => `${n} identity types of your own`,
        ),
      ].join(', '),
  },
};
