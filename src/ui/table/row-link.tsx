import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import style from './data-table.module.css';

interface Props {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link whose target is the whole row of a `DataTable`; what else is pressable in the row lies above it. */
export function RowLink({ href, children }: Props) {
  return (
    <Link href={href} className={style.rowLink ?? ''}>
      {children}
    </Link>
  );
}
