import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import style from './facts.module.css';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

interface Props {
  readonly facts: readonly Fact[];
  /** `row`: side by side, as in a header; `list`: below one another, as in a detail panel. */
  readonly direction?: 'row' | 'list';
}

/** Label and value pairs. */
export function Facts({ facts, direction = 'list' }: Props) {
  return (
    <dl className={joinClasses(style.facts, direction === 'row' && style.row)}>
      {facts.map((fact) => (
        <div key={fact.label} className={style.fact}>
          <dt className={style.label}>{fact.label}</dt>
          <dd className={style.value}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
