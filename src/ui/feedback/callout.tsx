import type { ReactNode } from 'react';
import AlertDiamond from '@react-spectrum/s2/icons/AlertDiamond';
import AlertTriangle from '@react-spectrum/s2/icons/AlertTriangle';
import CheckmarkCircle from '@react-spectrum/s2/icons/CheckmarkCircle';
import InfoCircle from '@react-spectrum/s2/icons/InfoCircle';
import { joinClasses } from '#ui/layout';
import style from './callout.module.css';

export type CalloutTone = 'informative' | 'positive' | 'notice' | 'negative';

interface Props {
  readonly tone?: CalloutTone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits for a pause; nothing is announced without. */
  readonly announce?: 'alert' | 'status';
}

const icons = {
  informative: InfoCircle,
  positive: CheckmarkCircle,
  notice: AlertTriangle,
  negative: AlertDiamond,
};

/** A message that stays in its place. Errors stand here; a toast is never their only place. */
export function Callout({ tone = 'informative', title, children, actions, announce }: Props) {
  const Icon = icons[tone];
  return (
    <div className={joinClasses(style.callout, style[tone])} role={announce}>
      <span className={style.icon} aria-hidden>
        <Icon />
      </span>
      <div className={style.text}>
        {title !== undefined && <p className={style.title}>{title}</p>}
        {children !== undefined && <div className={style.body}>{children}</div>}
      </div>
      {actions !== undefined && <div className={style.actions}>{actions}</div>}
    </div>
  );
}
