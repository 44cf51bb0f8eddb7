/** Moving a part by keyboard: Alt and an arrow key (issue: "move by keyboard"). */
import type { KeyboardEvent } from 'react';
import type { MoveDirection } from '#domain/expression';

const DIRECTIONS: Readonly<Record<string, MoveDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** The direction that a key asks for; in a text, Alt with left or right is the way to the next word. */
export function directionOf(event: KeyboardEvent): MoveDirection | undefined {
  const { altKey, ctrlKey, metaKey, key, target } = event;
  if (!altKey || ctrlKey || metaKey || !Object.hasOwn(DIRECTIONS, key)) return undefined;
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const isInText =
    target instanceof HTMLElement && target.closest('input, [contenteditable], [role=spinbutton]');
  return isSideways && isInText ? undefined : DIRECTIONS[key];
}
