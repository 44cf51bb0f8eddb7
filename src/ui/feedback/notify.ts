import { ToastQueue } from '@react-spectrum/s2';

interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

/** How long a toast stays: long enough to reach its button by keyboard. */
const timeout = 10_000;

/** Says in a toast what has been done, with a way back where there is one. Never the only place of an error. */
export function notify(text: string, action?: ToastAction): void {
  if (action === undefined) {
    ToastQueue.neutral(text, { timeout });
    return;
  }
  ToastQueue.neutral(text, {
    timeout,
    actionLabel: action.label,
    onAction: action.run,
    shouldCloseOnAction: true,
  });
}

/** Confirms in a toast that something succeeded. */
export function notifySuccess(text: string): void {
  ToastQueue.positive(text, { timeout: 5_000 });
}
