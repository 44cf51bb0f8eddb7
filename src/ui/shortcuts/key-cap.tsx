import style from './key-cap.module.css';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A key as it is printed on the reader's keyboard; `Mod` is ⌘ or Ctrl. */
export function KeyCap({ name }: { readonly name: string }) {
  return (
    <kbd className={style.key} translate="no">
      {name === 'Mod' ? (isApple ? '⌘' : 'Ctrl') : name}
    </kbd>
  );
}
