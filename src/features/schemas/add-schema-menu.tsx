import { Button, Menu, MenuItem, MenuTrigger, Text } from '@react-spectrum/s2';
import Data from '@react-spectrum/s2/icons/Data';
import FileAdd from '@react-spectrum/s2/icons/FileAdd';
import Paste from '@react-spectrum/s2/icons/Paste';
import { useRef } from 'react';
import { useMessages } from '#ui/locale';
import { readTextFiles } from '#ui/files';
import type { IntakeText } from './intake.ts';

interface Props {
  readonly onFiles: (texts: readonly IntakeText[]) => void;
  readonly onPaste: () => void;
  readonly onStarter: () => void;
}

/** The three ways to add a schema beside dropping it on the page. */
export function AddSchemaMenu({ onFiles, onPaste, onStarter }: Props) {
  const { add } = useMessages().schemas;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <MenuTrigger>
        <Button variant="accent">{add.button}</Button>
        <Menu
          onAction={(key) => {
            if (key === 'file') input.current?.click();
            if (key === 'paste') onPaste();
            if (key === 'starter') onStarter();
          }}
        >
          <MenuItem id="file">
            <FileAdd />
            <Text slot="label">{add.fromFile}</Text>
          </MenuItem>
          <MenuItem id="paste">
            <Paste />
            <Text slot="label">{add.paste}</Text>
          </MenuItem>
          <MenuItem id="starter">
            <Data />
            <Text slot="label">{add.starter}</Text>
          </MenuItem>
        </Menu>
      </MenuTrigger>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="application/json,.json"
        aria-label={add.fromFile}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file, mended, must be choosable again.
          event.currentTarget.value = '';
          void readTextFiles(files).then(onFiles);
        }}
      />
    </>
  );
}
