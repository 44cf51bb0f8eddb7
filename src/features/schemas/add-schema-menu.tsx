import { Button, Menu, MenuItem, MenuTrigger, Text } from '@react-spectrum/s2';
import Data from '@react-spectrum/s2/icons/Data';
import FileAdd from '@react-spectrum/s2/icons/FileAdd';
import FolderAdd from '@react-spectrum/s2/icons/FolderAdd';
import MagicWand from '@react-spectrum/s2/icons/MagicWand';
import Paste from '@react-spectrum/s2/icons/Paste';
import { useRef } from 'react';
import { useMessages } from '#ui/locale';
import { gathered, readFiles } from '#ui/files';
import type { IntakeText } from './intake.ts';
import { isSchemaFile } from './schema-files.ts';

interface Props {
  readonly onFiles: (texts: readonly IntakeText[]) => void;
  readonly onPaste: () => void;
  readonly onStarter: () => void;
  readonly onPropose: () => void;
}

/** The ways to add a schema beside dropping it on the page. */
export function AddSchemaMenu({ onFiles, onPaste, onStarter, onPropose }: Props) {
  const { schemas, proposal } = useMessages();
  const { add } = schemas;
  const input = useRef<HTMLInputElement>(null);
  const take = (chosen: HTMLInputElement): void => {
    const files = [...(chosen.files ?? [])].map(gathered);
    // The same file, mended, must be choosable again.
    chosen.value = '';
    void readFiles(files, isSchemaFile).then(onFiles);
  };
  return (
    <>
      <MenuTrigger>
        <Button variant="accent">{add.button}</Button>
        <Menu
          onAction={(key) => {
            if (key === 'file') input.current?.click();
            if (key === 'folder') chooseFolder(take);
            if (key === 'paste') onPaste();
            if (key === 'starter') onStarter();
            if (key === 'propose') onPropose();
          }}
        >
          <MenuItem id="file">
            <FileAdd />
            <Text slot="label">{add.fromFile}</Text>
          </MenuItem>
          <MenuItem id="folder">
            <FolderAdd />
            <Text slot="label">{add.fromFolder}</Text>
          </MenuItem>
          <MenuItem id="paste">
            <Paste />
            <Text slot="label">{add.paste}</Text>
          </MenuItem>
          <MenuItem id="starter">
            <Data />
            <Text slot="label">{add.starter}</Text>
          </MenuItem>
          <MenuItem id="propose">
            <MagicWand />
            <Text slot="label">{proposal.menu}</Text>
          </MenuItem>
        </Menu>
      </MenuTrigger>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="application/json,.json,application/zip,.zip"
        aria-label={add.fromFile}
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}

/** Opens the browser's own dialog for a folder; a reader of the page meets no second file field. */
function chooseFolder(onChosen: (chosen: HTMLInputElement) => void): void {
  const folder = document.createElement('input');
  folder.type = 'file';
  folder.webkitdirectory = true;
  folder.addEventListener('change', () => onChosen(folder));
  folder.click();
}
