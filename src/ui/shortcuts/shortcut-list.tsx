import { useFirstMessages } from '#ui/locale';
import { KeyCap } from './key-cap.tsx';
import style from './shortcut-list.module.css';

export interface Shortcut {
  /** Alternatives; each is keys pressed together, for example `[['Mod', 'S']]`. */
  readonly keys: readonly (readonly string[])[];
  readonly label: string;
}

export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** Shortcuts in groups, as a list to read. */
export function ShortcutList({ groups }: { readonly groups: readonly ShortcutGroup[] }) {
  const { or } = useFirstMessages().shell.shortcuts;
  return (
    <div className={style.groups}>
      {groups.map((group) => (
        <section key={group.title} className={style.group}>
          <h3 className={style.title}>{group.title}</h3>
          <dl className={style.list}>
            {group.shortcuts.map((shortcut) => (
              <div key={shortcut.label} className={style.line}>
                <dt>{shortcut.label}</dt>
                <dd className={style.keys}>
                  {shortcut.keys.map((combination, index) => (
                    <span key={combination.join('+')} className={style.combination}>
                      {index > 0 && <span className={style.or}>{or}</span>}
                      {combination.map((name) => (
                        <KeyCap key={name} name={name} />
                      ))}
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
