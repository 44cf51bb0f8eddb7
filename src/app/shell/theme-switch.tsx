import { ActionButton, Tooltip, TooltipTrigger } from '@react-spectrum/s2';
import BrightnessContrast from '@react-spectrum/s2/icons/BrightnessContrast';
import DeviceDesktop from '@react-spectrum/s2/icons/DeviceDesktop';
import Lighten from '@react-spectrum/s2/icons/Lighten';
import { useFirstMessages } from '#ui/locale';
import { THEMES, useTheme } from '#ui/theme';

const icons = { system: DeviceDesktop, light: Lighten, dark: BrightnessContrast };

/** One button that goes round: like the system, light, dark. */
export function ThemeSwitch() {
  const { shell } = useFirstMessages();
  const { theme, setTheme } = useTheme();
  const Icon = icons[theme];
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const label = shell.themeNow(shell.themes[theme]);
  return (
    <TooltipTrigger delay={400}>
      <ActionButton isQuiet aria-label={label} onPress={() => setTheme(next)}>
        <Icon />
      </ActionButton>
      <Tooltip>{label}</Tooltip>
    </TooltipTrigger>
  );
}
