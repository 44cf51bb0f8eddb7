import type * as toastParts from './toast-parts.ts';

interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

/** How long a toast stays. */
const TIMEOUT = 10_000;
/** How long one with a button stays: long enough to reach it by keyboard. */
const ACTION_TIMEOUT = 20_000;

/** Says in a toast what has been done, with a way back where there is one. Never the only place of an error. */
export function notify(text: string, action?: ToastAction): void {
  show(({ ToastQueue }) => {
    if (action === undefined) {
      ToastQueue.neutral(text, { timeout: TIMEOUT });
      return;
    }
    const close = ToastQueue.neutral(text, {
      actionLabel: action.label,
      onAction: action.run,
      shouldCloseOnAction: true,
    });
    closeUnused(close);
  });
}

/** Spectrum keeps a toast with a button for ever, over the work below; ours goes once nobody is at it. */
function closeUnused(close: () => void): void {
  setTimeout(() => {
    const isInUse = document.querySelector(
      '[role=region]:is(:hover, :focus-within) [role=alertdialog]',
    );
    if (isInUse === null) close();
    else closeUnused(close);
  }, ACTION_TIMEOUT);
}

/** Confirms in a toast that something succeeded. */
export function notifySuccess(text: string): void {
  show(({ ToastQueue }) => ToastQueue.positive(text, { timeout: TIMEOUT / 2 }));
}

type ToastParts = Pick<typeof toastParts, 'ToastQueue'>;

const listeners = new Set<() => void>();
let isWanted = false;

function show(add: (parts: ToastParts) => void): void {
  isWanted = true;
  for (const listener of listeners) listener();
  const load = async (): Promise<void> => add(await import('./toast-parts.ts'));
  void load();
}

/** Calls the listener when the first toast is shown; the container waits for it. */
export function subscribeToFirstToast(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether there has been a toast. */
export function hasToasts(): boolean {
  return isWanted;
}
