import type { ErrorComponentProps } from '@tanstack/react-router';
import { FailureScreen } from './failure-screen.tsx';

/** Shown in place of a screen that broke; the menu stays usable. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  return <FailureScreen error={error} onRetry={reset} />;
}
