import { Editor } from '@monaco-editor/react';
import type { editor } from 'monaco-editor/editor';
import { useEffect, useMemo, useState } from 'react';
import { useMediaQuery } from '#ui/layout';
import { letEscapeThenTabLeave } from './escape-then-tab.ts';
import { type EditorMarker, showMarkers } from './markers.ts';
import type { MonacoEditorProps } from './monaco-editor.tsx';
import { monaco } from './monaco-module.ts';
import { useTextSync } from './text-sync.ts';
import { themeName } from './themes.ts';

type CodeEditor = editor.IStandaloneCodeEditor;

interface EditorHostProps extends MonacoEditorProps {
  readonly colorScheme: 'light' | 'dark';
  /** Id of the element that says how a keyboard leaves. */
}

/** The editor itself, loaded with Monaco; `MonacoEditor` is the frame that waits for it. */
export function EditorHost(props: EditorHostProps) {
  const { value, onChange, language, path, colorScheme, describedBy } = props;
  const [codeEditor, setCodeEditor] = useState<CodeEditor | null>(null);
  const options = useOptions(props);
  const highContrast = useMediaQuery('(forced-colors: active), (prefers-contrast: more)');
  useTextSync(codeEditor, path, { value, onChange });
  useMarkers(codeEditor, props.markers, path);
  useDescription(codeEditor, describedBy);

  return (
    <Editor
      defaultValue={value}
      language={language}
      {...(path === undefined ? {} : { path })}
      theme={themeName(colorScheme, highContrast)}
      options={options}
      loading={null}
      onMount={(mounted: CodeEditor) => {
        letEscapeThenTabLeave(monaco, mounted);
        setCodeEditor(mounted);
        props.onMount?.(mounted, monaco);
      }}
    />
  );
}

function useOptions({ ariaLabel, readOnly = false, options }: MonacoEditorProps) {
  return useMemo(
    () => ({
      ...usualOptions,
      ariaLabel,
      readOnly,
      // Nothing to indent in a text that cannot be changed: Tab always moves on.
      ...(readOnly ? { tabFocusMode: true } : {}),
      ...options,
    }),
    [ariaLabel, readOnly, options],
  );
}

function useMarkers(
  codeEditor: CodeEditor | null,
  markers: readonly EditorMarker[] | undefined,
  path: string | undefined,
): void {
  useEffect(() => {
    // Another path is another model: its markers are set anew.
    const model =
      path === undefined ? codeEditor?.getModel() : monaco.editor.getModel(monaco.Uri.parse(path));
    if (model) showMarkers(monaco, model, markers ?? []);
  }, [codeEditor, markers, path]);
}

function useDescription(codeEditor: CodeEditor | null, describedBy: string | undefined): void {
  useEffect(() => {
    const input = codeEditor?.getDomNode()?.querySelector('[role="textbox"], textarea');
    if (describedBy === undefined) input?.removeAttribute('aria-describedby');
    else input?.setAttribute('aria-describedby', describedBy);
  }, [codeEditor, describedBy]);
}

const usualOptions: editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  // The host chooses the theme, high contrast included.
  autoDetectHighContrast: false,
  // A text area and not the new EditContext: dictation, input tools and tests fill a text area like any other.
  editContext: false,
  bracketPairColorization: { enabled: false },
  colorDecorators: false,
  fixedOverflowWidgets: true,
  fontFamily:
    "ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
  fontSize: 13,
  lineHeight: 20,
  folding: true,
  glyphMargin: false,
  lineDecorationsWidth: 8,
  lineNumbersMinChars: 3,
  links: false,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  padding: { top: 8, bottom: 8 },
  renderLineHighlight: 'none',
  scrollBeyondLastLine: false,
  // A wheel over an editor that has nothing to scroll scrolls the page.
  scrollbar: { alwaysConsumeMouseWheel: false },
  tabSize: 2,
  // Themes of the standalone editor do not ask for it by themselves.
  'semanticHighlighting.enabled': true,
  // The words of the text are no proposals where the domain knows better.
  wordBasedSuggestions: 'off',
  wordWrap: 'on',
};
