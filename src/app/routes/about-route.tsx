import { AboutPage } from '#features/about';
import { useFirstMessages } from '#ui/locale';
import { shortcutGroups } from '../shell/shortcut-groups.ts';
import { VERSION } from '../version.ts';

export function AboutRoute() {
  const { shell } = useFirstMessages();
  return <AboutPage version={VERSION} shortcuts={shortcutGroups(shell)} />;
}
