import type { editor } from 'monaco-editor/editor';
import { Suspense, lazy, useId, useState } from 'react';
import type { Locale } from '#messages';
import { useLocaleState, useMessages } from '#ui/locale';
import { useTheme } from '#ui/theme';
import type { MonacoApi } from './monaco-api.ts';
import type { EditorMarker } from './markers.ts';
import styles from './monaco-editor.module.css';

/** What an editor is given; it fills its container. */
export interface MonacoEditorProps {
  readonly value: string;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly language: string;
  readonly readOnly?: boolean;
  /** Its name for those who do not see it. */
  readonly ariaLabel: string;
  /** Id of a text that tells what stands in it, for those who do not see it. */
  readonly describedBy?: string | undefined;
  /** Address of the text, for example `declic://fire/payload.json`: keeps its undo history, and tells providers what the text is about. */
  readonly path?: string;
  readonly onMount?: (codeEditor: editor.IStandaloneCodeEditor, monaco: MonacoApi) => void;
  /** Problems to underline. Pass the same array while they stay the same. */
  readonly markers?: readonly EditorMarker[];
  /** Monaco's own options on top of the usual ones. Pass the same object while they stay the same. */
  readonly options?: editor.IStandaloneEditorConstructionOptions;
  /** The page's colour scheme unless told otherwise. */
  readonly colorScheme?: 'light' | 'dark';
}

/**
 * Monaco reads its own texts, of menus and messages, while its code is run for the first time. So they come first, and
 * the language of the first editor stays until the page is loaded again.
 */
let loadedHost: ReturnType<typeof loadHost> | undefined;

function loadHost(locale: Locale) {
  return lazy(async () => {
    if (locale === 'fr') await import('monaco-editor/nls/lang/fr');
    return { default: (await import('./editor-host.tsx')).EditorHost };
  });
}

/**
 * A text editor: Monaco, fetched when the first one shows. The frame has its final size from the
 * start, so nothing moves when the editor arrives; a writable one says how a keyboard leaves it.
 */
export function MonacoEditor(props: MonacoEditorProps) {
  const { condition, shell } = useMessages();
  const { colorScheme } = useTheme();
  const { locale } = useLocaleState();
  const [EditorHost] = useState(() => (loadedHost ??= loadHost(locale)));
  const hintId = useId();
  const isWritable = props.readOnly !== true;
  return (
    <div className={styles['frame']}>
      <div className={styles['text']}>
        <Suspense fallback={<Skeleton label={shell.loading} />}>
          <EditorHost
            colorScheme={colorScheme}
            {...props}
            describedBy={
              [props.describedBy, isWritable && hintId].filter(Boolean).join(' ') || undefined
            }
          />
        </Suspense>
      </div>
      {isWritable && (
        <p id={hintId} className={styles['hint']}>
          {condition.leaveEditor}
        </p>
      )}
    </div>
  );
}

function Skeleton({ label }: { readonly label: string }) {
  return (
    <div className={styles['skeleton']} role="status" aria-label={label}>
      <span />
      <span />
      <span />
    </div>
  );
}
