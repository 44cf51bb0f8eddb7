import type { LogFormat, LogProblemCode, RecordProblemCode } from '#domain/log';
import { plural } from '../plural.ts';

/** Replay: a log of real events thrown at every event of the workspace. */

const number = (value: number) => value.toLocaleString('en');
const events = (count: number) =>
  plural(
    'en',
    count,
    (n) => `${n} event`,
    (n) => `${n} events`,
  );
const share = (ratio: number) =>
  ratio > 0 && ratio < 0.01 ? '<1%' : `${number(Math.round(ratio * 100))}%`;
/** Sizes of files as file managers tell them. */
const bytes = (size: number) => {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const power = size < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(size) / 3));
  const value = size / 1000 ** power;
  const digits = power === 0 || value >= 100 ? 0 : 1;
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${units[power]}`;
};
const duration = (seconds: number) => {
  if (seconds < 60) return `${number(Math.max(1, Math.round(seconds)))} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${Math.round(seconds % 60)} s`
    : `${number(Math.floor(minutes / 60))} h ${minutes % 60} min`;
};

export const replay = {
  title: 'Replay',
  intro:
    'Throw a log of real events at every event of the workspace: which of them fire, which stay silent and how near they came, and what nobody wants.',
  choose: 'Choose a log…',
  chooseOther: 'Choose another log…',
  dropHint: 'Drop a log of events',
  bytes,
  share,

  empty: {
    title: 'What would yesterday’s traffic have set off?',
    text: 'Drop a log of events anywhere on this page, or choose one. It may be of any size: it is read in pieces and never held as a whole.',
    formatsTitle: 'A log may be',
    formats: [
      'NDJSON: one event, one streaming message or one batch on each line',
      'a JSON array of them',
      'CSV with a header of dotted field paths, such as placeContext.geo.city',
      'a HAR file recorded in the browser’s developer tools, with the requests of the Web SDK',
      'any of these packed with gzip',
    ],
    private: 'Nothing leaves this browser, and nothing of the log is kept unless you say so.',
  },

  log: {
    label: 'Log',
    formats: {
      lines: 'NDJSON',
      elements: 'JSON list',
      table: 'CSV',
      har: 'HAR',
    } satisfies Record<LogFormat, string>,
    packed: 'packed with gzip',
    remove: 'Unload the log',
  },

  kept: {
    offer: (name: string, size: number, when: string) =>
      `${name} (${bytes(size)}) is kept in this browser since ${when}.`,
    load: 'Load the kept log',
    keep: 'Keep this log in this browser',
    hint: (size: number) =>
      `Takes ${bytes(size)} of this browser’s storage, until you delete it. Without it the log is forgotten when the tab closes.`,
    replaces: (name: string) => `Replaces the kept log ${name}.`,
    keeping: (size: number) => `Copying ${bytes(size)}…`,
    isKept: (size: number) => `Kept in this browser: ${bytes(size)}.`,
    delete: 'Delete the kept log',
    deleted: 'The kept log was deleted.',
    full: (size: number) =>
      `The browser has no room for ${bytes(size)}, so the log is not kept. It stays loaded until this tab closes; nothing of the workspace is touched.`,
    failed: (reason: string) => `The log is not kept. ${reason}`,
  },

  run: 'Run',
  runAgain: 'Run again',
  cancel: 'Cancel',
  noEvents: 'There is no event in the workspace to throw the log at. Create one first.',
  progress: {
    label: 'Reading the log',
    read: (read: number, total: number) => `${bytes(read)} of ${bytes(total)}`,
    events,
    rate: (perSecond: number) => `${number(Math.round(perSecond))} events per second`,
    left: (seconds: number) => `${duration(seconds)} left`,
    starting: 'Starting…',
    announce: (percent: number) => `${percent}% of the log read`,
  },
  states: {
    partial: 'partial: the log is still being read',
    cancelled: (count: number) => `Cancelled after ${events(count)}. What is shown is partial.`,
    done: (count: number, seconds: number) => `${events(count)} in ${duration(seconds)}`,
    announceDone: (count: number, matched: number) =>
      `The replay is over: ${events(count)} read, ${number(matched)} matches.`,
    outdated: 'The workspace changed since this run. Run again to see what that changes.',
  },
  failures: {
    'engine/restarted':
      'A thread of the replay stopped working. Nothing of the workspace is touched: run again.',
    'engine/cancelled': 'The replay was cancelled.',
    'engine/timeout': 'A thread of the replay took too long and was stopped. Run again.',
  },

  /** Why a log ended otherwise than a log ends. */
  logProblems: {
    'log/empty': () => 'The file is empty: there is no event in it.',
    'log/binary': () =>
      'The file is not text. A log is NDJSON, JSON, CSV or HAR, or one of these packed with gzip.',
    'log/gzip-truncated': () =>
      'The gzip file ends too early: it was cut off while it was copied or written. What could be unpacked was read.',
    'log/gzip-damaged': () =>
      'The gzip file is damaged and could not be unpacked further. What came before was read.',
    'log/truncated': () =>
      'The file ends in the middle: its list is never closed. What came before was read.',
    'log/no-events': () =>
      'This is JSON, but there is no list of events in it: expected events, messages, a batch, or a HAR file with requests of the Web SDK.',
    'log/no-header': () =>
      'The first line of the table names no field. A CSV begins with field paths such as eventType,placeContext.geo.city.',
    'log/unreadable': () =>
      'The browser could not read the file further. It may have been changed, moved or deleted since it was chosen: choose it again.',
  } satisfies Record<LogProblemCode, () => string>,
  logProblemTitle: 'The log did not end as a log ends',

  /** Why a record was not read, where it is no mistake of JSON or of a message. */
  recordProblems: {
    'record/too-many-cells': () => 'The row has more cells than the header.',
    'record/unclosed-quote': () => 'A quote in this row is never closed.',
  } satisfies Record<Extract<RecordProblemCode, `record/${string}`>, () => string>,

  summary: {
    label: 'Summary',
    events: 'Events',
    matches: 'Matches',
    orphans: 'Orphans',
    silent: 'Silent events',
    unreadable: 'Unreadable',
    refused: 'Refused',
    refusedHint: 'Read, but refused by their envelope before any event was asked.',
  },
  exportCsv: 'Export as CSV',
  exported: (file: string) => `${file} was handed to the browser.`,

  csv: {
    definition: 'Event',
    eventType: 'Event type',
    matched: 'Matched',
    invalid: 'Schema-invalid',
    unidentified: 'No person found',
    orphans: 'Orphans',
    events: 'Events',
    silent: 'Silent event',
    nearestClause: 'Nearest clause',
    eventsAway: 'Failed on this clause alone',
    eventsLookedAt: 'Looked at',
    noType: '(no event type)',
    otherTypes: 'all further types',
  },

  tabs: {
    label: 'Results',
    definitions: 'Per event',
    matrix: 'Matrix',
    orphans: 'Orphans',
    silent: 'Silent',
    unreadable: 'Unreadable',
  },

  outcomes: {
    matched: 'matched',
    invalidXdm: 'schema-invalid',
    identityNotFound: 'no person found',
  },
  definitions: {
    label: 'Events of the workspace',
    columns: {
      name: 'Event',
      recognised: 'Recognised',
      matched: 'Matched',
      invalidXdm: 'Schema-invalid',
      identityNotFound: 'No person found',
      state: 'State',
      samples: 'Samples',
    },
    silent: 'silent',
    silentHint: 'No event of the log matched.',
    notTakingPart: (count: number) =>
      plural(
        'en',
        count,
        (n) => `takes no part: ${n} problem`,
        (n) => `takes no part: ${n} problems`,
      ),
  },

  matrix: {
    label: 'Event types by events of the workspace',
    eventType: 'Event type',
    count: 'Events',
    noType: '(no event type)',
    otherTypes: 'all further types',
    hint: 'How many events of a type matched, and their share of that type. Arrow keys move, Enter shows samples.',
    notMatched: (count: number) => `+ ${number(count)} not matched`,
    cell: (type: string, name: string, matched: number, ratio: number, total: number) =>
      `${type}, ${name}: ${number(matched)} matched, ${share(ratio)} of ${number(total)}`,
    cellNotMatched: (invalid: number, unidentified: number) =>
      [
        ...(invalid > 0 ? [`${number(invalid)} schema-invalid`] : []),
        ...(unidentified > 0 ? [`${number(unidentified)} with no person found`] : []),
      ].join(', '),
    empty: (type: string, name: string) => `${type}, ${name}: none`,
  },

  orphans: {
    label: 'Events that nobody recognised, by type',
    hint: (count: number, ratio: number) =>
      `${events(count)} (${share(ratio)}) reached no event of the workspace.`,
    none: 'Every event of the log was recognised by at least one event of the workspace.',
    columns: {
      eventType: 'Event type',
      count: 'Orphans',
      share: 'Share of the type',
      samples: 'Samples',
    },
  },

  silent: {
    label: 'Events that never matched, with what came nearest',
    none: 'Every event that takes part matched at least once.',
    never: 'No event of the log came within one clause.',
    byId: 'No event of the log carried its event ID.',
    recognised: (count: number) =>
      `${events(count)} recognised, yet schema-invalid or without a person: see the samples.`,
    oneAway: (count: number) =>
      plural(
        'en',
        count,
        (n) => `${n} event failed on this clause alone:`,
        (n) => `${n} events failed on this clause alone:`,
      ),
    lookedAt: (looked: number, all: number) =>
      `How near events came was told from ${number(looked)} of the ${number(all)} events.`,
    notTakingPart: 'Has problems and takes no part in firing.',
  },

  unreadable: {
    label: 'Records that could not be read',
    none: 'Every record of the log was read.',
    hint: (count: number) =>
      plural(
        'en',
        count,
        (n) => `${n} record could not be read. Everything else was.`,
        (n) => `${n} records could not be read. Everything else was.`,
      ),
    first: (shown: number) => `The first ${number(shown)} are listed.`,
    columns: { line: 'Line', reason: 'Reason' },
  },

  samples: {
    show: (subject: string) => `Show samples: ${subject}`,
    button: 'Samples',
    title: 'Samples',
    line: (line: number) => `Line ${number(line)}`,
    masked: 'Masked fields',
    maskedHint:
      'Values of identity and personal fields are masked. Switch a field on to see its values.',
    noneMasked: 'There is no identity or personal field in these samples.',
    first: (shown: number, all: number) =>
      shown < all ? `The first ${number(shown)} of ${number(all)}.` : '',
    open: 'Fire and explain',
    openNamed: (line: number, name: string) => `Fire and explain line ${number(line)} in ${name}`,
    openIn: 'Explain in',
    openInHint:
      'Nobody recognised these: choose whose test panel explains one. The verdict there tells why, for every event.',
    unnamed: 'no event type',
    text: (line: number) => `Event of line ${number(line)}`,
    showText: 'Payload',
  },

  edit: {
    title: 'Before and after',
    noLog: 'With a log loaded, you see here which events an edit gains and loses.',
    toReplay: 'Load a log',
    newEvent: 'A new event: everything it recognises is gained.',
    gained: 'Gained',
    lost: 'Lost',
    unchanged: 'Unchanged',
    reading: (ratio: number) => `${share(ratio)} read`,
    over: (count: number) => `over ${events(count)}`,
    sameAsSaved: 'The draft says the same as the saved version.',
    show: (label: string, count: number) => `${label}: ${number(count)}`,
    announce: (gained: number, lost: number, unchanged: number) =>
      `Gained ${number(gained)}, lost ${number(lost)}, unchanged ${number(unchanged)}.`,
    failed: 'The comparison stopped. It starts again with the next edit.',
    paused: 'The draft has problems: the comparison waits until they are solved.',
  },
};
