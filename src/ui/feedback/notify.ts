import type * as toastParts from './toast-parts.ts';

interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

/** How long a toast stays: long enough to reach its button by keyboard. */
const TIMEOUT = 10_000;

/** Says in a toast what has been done, with a way back where there is one. Never the only place of an error. */
export function notify(text: string, action?: ToastAction): void {
  show(({ ToastQueue }) =>
    ToastQueue.neutral(text, {
      timeout: TIMEOUT,
      ...(action !== undefined && {
        actionLabel: action.label,
        onAction: action.run,
        shouldCloseOnAction: true,
      }),
    }),
  );
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
