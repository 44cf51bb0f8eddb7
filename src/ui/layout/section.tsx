import { type ReactNode, useId } from 'react';
import style from './section.module.css';

interface Props {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page; a region by its title for screen readers. */
export function Section({ title, hint, actions, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={style.section}>
      <div className={style.heading}>
        <h2 id={id} className={style.title}>
          {title}
        </h2>
        {actions}
      </div>
      {hint !== undefined && <p className={style.hint}>{hint}</p>}
      {children}
    </section>
  );
}
