import { Link } from '@react-spectrum/s2';
import { type ReactNode, useEffect } from 'react';
import { useFirstMessages } from '#ui/locale';
import { joinClasses } from './join-classes.ts';
import style from './page.module.css';

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

interface Props {
  /** The heading of the page and, before the product's name, the title of the tab. */
  readonly title: string;
  /** The pages above this one, outermost first. */
  readonly crumbs?: readonly Crumb[];
  /** Beside the heading: a count, a badge. */
  readonly aside?: ReactNode;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  /** `fill`: the content fills the height and scrolls inside itself; otherwise the page scrolls. */
  readonly fit?: 'scroll' | 'fill';
  readonly children: ReactNode;
}

/** The frame of every screen: where am I, what can I do here, then the content. */
export function Page({ title, crumbs, aside, intro, actions, fit = 'scroll', children }: Props) {
  const { breadcrumbs } = useFirstMessages().shell;
  useEffect(() => {
    document.title = `${title} · Déclic`;
  }, [title]);

  return (
    <div className={joinClasses(style.page, fit === 'fill' && style.fill)}>
      <header className={style.header}>
        <div className={style.heading}>
          {crumbs !== undefined && crumbs.length > 0 && (
            <nav aria-label={breadcrumbs}>
              <ol className={style.crumbs}>
                {crumbs.map((crumb) => (
                  <li key={crumb.href}>
                    <Link href={crumb.href} variant="secondary" isStandalone isQuiet>
                      {crumb.label}
                    </Link>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <h1 className={style.title} tabIndex={-1} data-page-heading>
            {title}
          </h1>
          {aside}
          {actions !== undefined && <div className={style.actions}>{actions}</div>}
        </div>
        {intro !== undefined && <p className={style.intro}>{intro}</p>}
      </header>
      <div className={style.body}>{children}</div>
    </div>
  );
}

/** Moves the focus to the heading of the page, where a screen reader starts to read after a change of route. */
export function focusPageHeading(): void {
  document.querySelector<HTMLElement>('[data-page-heading]')?.focus({ preventScroll: true });
}
