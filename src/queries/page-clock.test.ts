import { expect, it, vi } from 'vitest';
import { createPageClock } from './page-clock.ts';

it('shows real time until it is set, and again afterwards', () => {
  let time = 1;
  const clock = createPageClock({ now: () => time });
  const listener = vi.fn<() => void>();
  const unsubscribe = clock.subscribe(listener);
  time = 2;
  expect(clock.now()).toBe(2);
  clock.set(1000);
  time = 3;
  expect(clock.now()).toBe(1000);
  expect(clock.setTo()).toBe(1000);
  clock.set(null);
  expect(clock.now()).toBe(3);
  expect(listener).toHaveBeenCalledTimes(2);
  unsubscribe();
  clock.set(5);
  expect(listener).toHaveBeenCalledTimes(2);
});
