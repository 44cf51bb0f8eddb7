import { ActionButton, Tooltip, TooltipTrigger } from '@react-spectrum/s2';
import Keyboard from '@react-spectrum/s2/icons/Keyboard';
import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { Toasts } from '#ui/feedback';
import { useFirstMessages } from '#ui/locale';
import { useSingleKey } from '#ui/shortcuts';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';
import { Navigation } from './navigation.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { StorageBanner } from './storage-banner.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useCounts } from './use-counts.ts';
import { useRouteFocus } from './use-route-focus.ts';
import style from './shell.module.css';

/** The frame around every screen: menu, language, theme, messages about storage, toasts. */
export function Shell() {
  const { shell } = useFirstMessages();
  const counts = useCounts();
  const [isSheetOpen, setSheetOpen] = useState(false);

  useRouteFocus();
  useSingleKey('?', () => setSheetOpen(true));
  useSingleKey('/', focusSearch);

  return (
    <div className={style.shell}>
      <a
        className={style.skip}
        href="#main"
        onClick={(event) => {
          // The address behind the `#` belongs to the router.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {shell.skipToContent}
      </a>
      <header className={style.side}>
        <div className={style.brand}>
          <Logo />
          <span translate="no">{shell.productName}</span>
        </div>
        <Navigation counts={counts} />
        <div className={style.switches}>
          <LanguageSwitch />
          <ThemeSwitch />
          <TooltipTrigger delay={400}>
            <ActionButton
              isQuiet
              aria-label={shell.shortcuts.open}
              onPress={() => setSheetOpen(true)}
            >
              <Keyboard />
            </ActionButton>
            <Tooltip>{shell.shortcuts.open}</Tooltip>
          </TooltipTrigger>
        </div>
      </header>
      <main id="main" className={style.main} tabIndex={-1}>
        <StorageBanner />
        <div className={style.outlet}>
          <Outlet />
        </div>
      </main>
      <ShortcutSheet isOpen={isSheetOpen} onClose={() => setSheetOpen(false)} />
      <Toasts />
    </div>
  );
}

function focusSearch(): void {
  document.querySelector<HTMLElement>('main input[type=search]')?.focus();
}
