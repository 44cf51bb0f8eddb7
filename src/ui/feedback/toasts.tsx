import { lazy, Suspense, useSyncExternalStore } from 'react';
import { hasToasts, subscribeToFirstToast } from './notify.ts';

const ToastContainer = lazy(async () => ({
  default: (await import('./toast-parts.ts')).ToastContainer,
}));

/** Where toasts appear: at the bottom in the middle, beside the verdicts and not on them. Stands once around the app. */
export function Toasts() {
  const isWanted = useSyncExternalStore(subscribeToFirstToast, hasToasts);
  if (!isWanted) return null;
  return (
    <Suspense>
      <ToastContainer placement="bottom" />
    </Suspense>
  );
}
