import { AboutPage } from '#features/about';
import { useMessages } from '#ui/locale';
import { shortcutGroups } from '../shell/shortcut-groups.ts';
import { VERSION } from '../version.ts';

export function AboutRoute() {
  const { shell } = useMessages();
  return <AboutPage version={VERSION} shortcuts={shortcutGroups(shell)} />;
}
