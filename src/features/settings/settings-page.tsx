import type { ReactNode } from 'react';
import { useWorkspace } from '#queries';
import { Page } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { AppearanceSection } from './appearance-section.tsx';
import { HeaderForm } from './header-form.tsx';
import style from './settings.module.css';

interface Props {
  readonly onDirtyChange: (isDirty: boolean) => void;
  /** The section on the whole workspace, which is a feature of its own. */
  readonly children: ReactNode;
}

/** What holds for the whole console. */
export function SettingsPage({ onDirtyChange, children }: Props) {
  const { settings } = useMessages();
  const workspace = useWorkspace();
  return (
    <Page title={settings.title}>
      <div className={style.columns}>
        <HeaderForm settings={workspace.settings} onDirtyChange={onDirtyChange} />
        <div className={style.column}>
          <AppearanceSection />
          {children}
        </div>
      </div>
    </Page>
  );
}
