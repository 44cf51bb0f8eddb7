import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import style from './tag-label.module.css';

export type TagTone = 'neutral' | 'positive' | 'notice' | 'negative' | 'informative';

interface Props {
  readonly tone?: TagTone;
  readonly children: ReactNode;
  /** Says more than the word can. */
  readonly hint?: string;
}

/** A small mark beside a name. S2's Badge is half again as high: too loud for rows of 28 pixels. */
export function TagLabel({ tone = 'neutral', children, hint }: Props) {
  return (
    <span className={joinClasses(style.tag, style[tone])} title={hint}>
      {children}
    </span>
  );
}
