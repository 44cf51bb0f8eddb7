import { AboutPage } from '#features/about';
import { useMessages } from '#ui/locale';
import { shortcutGroups } from '../shell/shortcut-groups.ts';

export function AboutRoute() {
  const { shell } = useMessages();
  return (
    <AboutPage version={import.meta.env['VITE_VERSION'] ?? ''} shortcuts={shortcutGroups(shell)} />
  );
}
