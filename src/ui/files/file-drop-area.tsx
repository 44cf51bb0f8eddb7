import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { gatherDropped, type GatheredFile } from './gather-files.ts';
import { joinClasses } from '#ui/layout';
import style from './file-drop-area.module.css';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

interface Props {
  /** Shown over the whole area while a file hovers. */
  readonly hint: string;
  readonly onFiles: (files: readonly GatheredFile[]) => void;
  readonly children: ReactNode;
}

/** An area that takes files and folders dropped anywhere on it. Offer a button beside it for those who do not drag. */
export function FileDropArea({ hint, onFiles, children }: Props) {
  const [isOver, setOver] = useState(false);
  // Entering a child fires `leave` on the parent: only the balance says whether the file is still over us.
  const depth = useRef(0);

  const enter = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth.current += 1;
    setOver(true);
  };
  const leave = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    depth.current -= 1;
    if (depth.current <= 0) setOver(false);
  };
  const drop = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    void gatherDropped(event.dataTransfer).then(onFiles);
  };

  return (
    <div
      className={joinClasses(style.area, isOver && style.over)}
      onDragEnter={enter}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div className={style.overlay} aria-hidden>
          <span className={style.hint}>{hint}</span>
        </div>
      )}
    </div>
  );
}

/** The texts of files that a person chose. */
export function readTextFiles(files: Iterable<File>): Promise<TextFile[]> {
  return Promise.all(
    Array.from(files, async (file) => ({ name: file.name, text: await file.text() })),
  );
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}
