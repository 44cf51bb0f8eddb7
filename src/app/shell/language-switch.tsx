import { SegmentedControl, SegmentedControlItem } from '@react-spectrum/s2';
import { LOCALES } from '#messages';
import { useLocaleState } from '#ui/locale';

/** English or French, at once. */
export function LanguageSwitch() {
  const { locale, messages, setLocale } = useLocaleState();
  return (
    <SegmentedControl
      aria-label={messages.shell.language}
      selectedKey={locale}
      onSelectionChange={(key) => {
        const chosen = LOCALES.find((candidate) => candidate === key);
        if (chosen !== undefined) setLocale(chosen);
      }}
    >
      {LOCALES.map((code) => (
        <SegmentedControlItem key={code} id={code} aria-label={messages.shell.languageNames[code]}>
          {code.toUpperCase()}
        </SegmentedControlItem>
      ))}
    </SegmentedControl>
  );
}
