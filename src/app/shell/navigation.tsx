import { Link } from '@tanstack/react-router';
import RocketQuickActions from '@react-spectrum/s2/icons/RocketQuickActions';
import History from '@react-spectrum/s2/icons/History';
import InfoCircle from '@react-spectrum/s2/icons/InfoCircle';
import Layers from '@react-spectrum/s2/icons/Layers';
import Settings from '@react-spectrum/s2/icons/Settings';
import UserAvatar from '@react-spectrum/s2/icons/UserAvatar';
import type { ComponentType } from 'react';
import { useFormats, useFirstMessages } from '#ui/locale';
import type { Counts } from './use-counts.ts';
import style from './navigation.module.css';

interface Destination {
  readonly to: '/events' | '/replay' | '/schemas' | '/identity-types' | '/settings' | '/about';
  readonly label: string;
  readonly icon: ComponentType;
  readonly count?: number;
}

/** The menu: what works, and how much there is of it. */
export function Navigation({ counts }: { readonly counts: Counts | null }) {
  const { shell } = useFirstMessages();
  const formats = useFormats();
  const destinations: readonly Destination[] = [
    { to: '/events', label: shell.events, icon: RocketQuickActions, ...countOf(counts?.events) },
    { to: '/replay', label: shell.replay, icon: History },
    { to: '/schemas', label: shell.schemas, icon: Layers, ...countOf(counts?.schemas) },
    {
      to: '/identity-types',
      label: shell.identityTypes,
      icon: UserAvatar,
      ...countOf(counts?.identityTypes),
    },
    { to: '/settings', label: shell.settings, icon: Settings },
    { to: '/about', label: shell.about, icon: InfoCircle },
  ];
  return (
    <nav aria-label={shell.navigation}>
      <ul className={style.list}>
        {destinations.map(({ to, label, icon: Icon, count }) => (
          <li key={to}>
            <Link
              to={to}
              className={style.link}
              title={label}
              aria-label={count === undefined ? label : shell.countOf(label, count)}
            >
              <span className={style.icon} aria-hidden>
                <Icon />
              </span>
              <span className={style.label}>{label}</span>
              {count !== undefined && <span className={style.count}>{formats.number(count)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function countOf(count: number | undefined): { count?: number } {
  return count === undefined ? {} : { count };
}
