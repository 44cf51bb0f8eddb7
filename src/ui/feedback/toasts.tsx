import { lazy, Suspense, useSyncExternalStore } from 'react';
import { hasToasts, subscribeToFirstToast } from './notify.ts';

const ToastContainer = lazy(async () => ({
  default: (await import('./toast-parts.ts')).ToastContainer,
}));

/** Where toasts appear; stands once around the app. */
export function Toasts() {
  const isWanted = useSyncExternalStore(subscribeToFirstToast, hasToasts);
  if (!isWanted) return null;
  return (
    <Suspense>
      <ToastContainer placement="bottom end" />
    </Suspense>
  );
}
