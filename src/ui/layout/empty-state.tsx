import type { ReactNode } from 'react';
import style from './empty-state.module.css';

interface Props {
  readonly title: string;
  /** What belongs here and what it is good for: an empty state teaches. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly illustration?: ReactNode;
}

/** What stands where nothing is yet. */
export function EmptyState({ title, children, actions, illustration }: Props) {
  return (
    <div className={style.empty}>
      {illustration !== undefined && (
        <div className={style.illustration} aria-hidden>
          {illustration}
        </div>
      )}
      <h2 className={style.title}>{title}</h2>
      <div className={style.text}>{children}</div>
      {actions !== undefined && <div className={style.actions}>{actions}</div>}
    </div>
  );
}
