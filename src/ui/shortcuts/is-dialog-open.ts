/**
 * Whether a dialog has the page, so that its shortcuts rest. A toast calls itself an alertdialog too, inside a region
 * of its own, and takes no keys.
 */
export function isDialogOpen(): boolean {
  return document.querySelector(OPEN_DIALOG) !== null;
}

const OPEN_DIALOG = '[role=dialog], [role=alertdialog]:not([role=region] *)';
