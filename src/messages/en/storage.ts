export const storage = {
  /** What keeps a change from being stored, and what helps. */
  full: 'The browser has no room left for Déclic, so this was not saved. Your work on screen is safe: free some disk space, or export the workspace, then save again.',
  refused:
    'The browser does not let Déclic store anything (private window, or site data is blocked). Allow site data for this address, then reload.',
  newer:
    'The stored workspace was written by a newer version of Déclic. Reload the page to get that version; nothing was changed.',
  failed: (detail: string) =>
    `The browser could not save this. Your work on screen is safe: try again, or export the workspace. (${detail})`,
  conflict: (name: string) =>
    `“${name}” was saved in another tab since you opened it, so your version was not saved. Keep yours and replace it, or load the saved one.`,
  conflictDeleted:
    'This event was deleted in another tab since you opened it, so your version was not saved. Save it again as a new event, or discard it.',

  /** Banner while the workspace lives in memory only. */
  memoryTitle: 'Nothing will be kept when this tab closes',
  memoryAdvice: 'You can work as usual. Export the workspace before you close the tab.',
  notPersistent:
    'The browser may delete the workspace when disk space runs short. Export it from time to time.',

  keepMine: 'Keep my version',
  loadSaved: 'Load the saved version',
  saveAsNew: 'Save as a new event',
  tryAgain: 'Try again',

  draftRestored: 'Your unsaved changes were brought back.',
  draftOutdated:
    'Your unsaved changes were brought back. The event was saved in another tab in the meantime.',
  draftDiscard: 'Discard them',
  draftNotKept: 'Unsaved changes are not being kept: they would be lost if this tab closed.',
  payloadNotKept: 'The edited payload is not being kept: it would be lost if this tab closed.',
  historyNotKept: 'This firing could not be added to the history.',
};
