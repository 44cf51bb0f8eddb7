import { plural } from '../plural.ts';

/** Export, import and sample of the whole workspace, as buttons offer them (design §7). */
export const workspace = {
  heading: 'Workspace',
  exportLabel: 'Export workspace',
  exportHelp:
    'One JSON file with every event, schema, identity type and the settings. The same workspace always gives the same file, so it can live in Git.',
  exported: (file: string) => `Workspace exported to ${file}.`,
  importLabel: 'Import workspace…',
  importHelp: 'Nothing changes before you have seen what the file adds, changes and skips.',
  imported: (count: number) =>
    plural(
      'en',
      count,
      (n) => `${n} record imported.`,
      (n) => `${n} records imported.`,
    ),
  loadSample: 'Load the sample workspace',
  sampleLoaded: 'Sample workspace loaded.',
  sampleFailed: 'The sample workspace could not be loaded. Check the connection and try again.',
};
