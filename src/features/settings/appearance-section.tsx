import { Picker, PickerItem, Switch } from '@react-spectrum/s2';
import { LOCALES } from '#messages';
import { Section } from '#ui/layout';
import { useLocaleState, useMessages } from '#ui/locale';
import { useSingleKeys } from '#ui/shortcuts';
import { THEMES, useTheme } from '#ui/theme';
import style from './settings.module.css';

/** What holds for this browser and takes effect at once. */
export function AppearanceSection() {
  const { shell, settings } = useMessages();
  const { locale, setLocale } = useLocaleState();
  const { theme, setTheme } = useTheme();
  const singleKeys = useSingleKeys();
  return (
    <Section title={settings.appearance.title} hint={settings.appearance.hint}>
      <div className={style.row}>
        <Picker
          label={shell.language}
          value={locale}
          onChange={(key) => {
            const chosen = LOCALES.find((candidate) => candidate === key);
            if (chosen !== undefined) setLocale(chosen);
          }}
        >
          {LOCALES.map((code) => (
            <PickerItem key={code} id={code}>
              {shell.languageNames[code]}
            </PickerItem>
          ))}
        </Picker>
        <Picker
          label={shell.theme}
          value={theme}
          onChange={(key) => {
            const chosen = THEMES.find((candidate) => candidate === key);
            if (chosen !== undefined) setTheme(chosen);
          }}
        >
          {THEMES.map((name) => (
            <PickerItem key={name} id={name}>
              {shell.themes[name]}
            </PickerItem>
          ))}
        </Picker>
      </div>
      <Switch isSelected={singleKeys.isOn} onChange={singleKeys.setOn}>
        {shell.shortcuts.singleKeysOn}
      </Switch>
      <p className={style.hint}>{shell.shortcuts.singleKeysHint}</p>
    </Section>
  );
}
