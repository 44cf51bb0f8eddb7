import { useFirstMessages } from '#ui/locale';
import style from './key-cap.module.css';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A key as it is printed on the reader's keyboard; `Mod` is ⌘ or Ctrl. */
export function KeyCap({ name }: { readonly name: string }) {
  const { keyNames } = useFirstMessages().shell;
  const names: Readonly<Record<string, string>> = { Mod: isApple ? '⌘' : 'Ctrl', ...keyNames };
  return (
    <kbd className={style.key} translate="no">
      {names[name] ?? name}
    </kbd>
  );
}
