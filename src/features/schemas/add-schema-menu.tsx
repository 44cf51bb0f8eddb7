import { Button, Menu, MenuItem, MenuTrigger, Text } from '@react-spectrum/s2';
import Data from '@react-spectrum/s2/icons/Data';
import FileAdd from '@react-spectrum/s2/icons/FileAdd';
import FolderAdd from '@react-spectrum/s2/icons/FolderAdd';
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
}

/** The four ways to add a schema beside dropping it on the page. */
export function AddSchemaMenu({ onFiles, onPaste, onStarter }: Props) {
  const { add } = useMessages().schemas;
  const input = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
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
            if (key === 'folder') folder.current?.click();
            if (key === 'paste') onPaste();
            if (key === 'starter') onStarter();
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
      <input
        ref={folder}
        type="file"
        hidden
        // React has no name of its own for it; browsers agree on this one.
        {...{ webkitdirectory: '' }}
        aria-label={add.fromFolder}
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}
