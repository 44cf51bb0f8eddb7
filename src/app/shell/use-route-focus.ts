import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { focusPageHeading } from '#ui/layout';

/**
 * After a change of page the focus goes to its heading, where keyboard and screen reader expect to be. A change of
 * search parameters on the same page moves nothing.
 */
export function useRouteFocus(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        if (fromLocation === undefined || fromLocation.pathname === toLocation.pathname) return;
        focusPageHeading();
      }),
    [router],
  );
}
