import { ActionButton, Menu, MenuItem, MenuTrigger, Text } from '@react-spectrum/s2';
import ChevronDown from '@react-spectrum/s2/icons/ChevronDown';
import { useFirstMessages } from '#ui/locale';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string | undefined) => void;
}

const ANY = 'any';

/**
 * One filter of the list: a button with a menu of which one entry is chosen. Not S2's Picker: it brings 26 KB to the
 * first screen, and the row actions have brought the menu already.
 */
export function FilterMenu({ label, value, options, onChange }: Props) {
  const { events: words } = useFirstMessages();
  return (
    <MenuTrigger>
      <ActionButton isQuiet>
        <Text>{label}</Text>
        <ChevronDown />
      </ActionButton>
      <Menu
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value ?? ANY]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          onChange(key === undefined || key === ANY ? undefined : String(key));
        }}
      >
        {[[ANY, words.any] as const, ...options].map(([key, name]) => (
          <MenuItem key={key} id={key} textValue={name}>
            <Text slot="label">{name}</Text>
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}
