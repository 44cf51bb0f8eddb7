import { useEffect, useMemo } from 'react';
import { useDiagnosticText } from '#components/diagnostics';
import type { XdmSchema } from '#domain/schema';
import { useClock } from '#queries';
import { useFormats, useMessages } from '#ui/locale';
import { type EditorMarker, JSON_LANGUAGE, MonacoEditor, type MonacoEditorProps } from '#ui/monaco';
import { addFormatAction } from './format-action.ts';
import { offerJsonAssistance, registerJsonAssistance } from './json-assistance.ts';
import { pasteLongLines } from './long-lines.ts';
import { offerQuickFixes, registerQuickFixes, type JsonQuickFixes } from './quick-fixes.ts';
import { useSyntaxMarkers } from './use-syntax-markers.ts';

export interface JsonEditorProps extends Pick<MonacoEditorProps, 'onChange' | 'onMount'> {
  /** Its name for those who do not see it. */
  readonly label: string;
  readonly value: string;
  readonly readOnly?: boolean;
  /** Address of the text, its own for every editor on the page: `declic://fire/new.json`. */
  readonly path: string;
  /** Schema of the entity in the text, bare or in its envelope: what completion and hover know. */
  readonly schema?: XdmSchema | null;
  /** Codes of the identity types: the names in an identity map. */
  readonly identityCodes?: readonly string[];
  /** Problems beyond those of the syntax. Pass the same array while they stay the same. */
  readonly markers?: readonly EditorMarker[];
  /** What can be corrected with one click. Pass the same object while it stays the same. */
  readonly quickFixes?: JsonQuickFixes | null;
}

const NONE: readonly never[] = [];

/** An editor for a payload: completes and explains its fields, underlines what is no JSON, lays it out. */
export function JsonEditor(props: JsonEditorProps) {
  const { label, value, onChange, onMount, readOnly = false, path, schema = null } = props;
  const { identityCodes = NONE, markers = NONE, quickFixes = null } = props;
  const messages = useMessages();
  const formats = useFormats();
  const textOf = useDiagnosticText();
  const { now } = useClock();

  useEffect(() => {
    if (schema === null) return undefined;
    return offerJsonAssistance(path, { schema, identityCodes, now, messages, formats });
    // `now` is another function with every rendering and reads the same clock.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [path, schema, identityCodes, messages, formats]);

  useEffect(
    () => (quickFixes === null ? undefined : offerQuickFixes(path, quickFixes)),
    [path, quickFixes],
  );

  const syntax = useSyntaxMarkers(value, textOf);
  const all = useMemo(() => [...syntax, ...markers], [syntax, markers]);

  return (
    <MonacoEditor
      value={value}
      onChange={onChange}
      language={JSON_LANGUAGE}
      readOnly={readOnly}
      ariaLabel={label}
      path={path}
      markers={all}
      options={OPTIONS}
      onMount={(editor, monaco) => {
        registerJsonAssistance(monaco);
        registerQuickFixes(monaco);
        pasteLongLines(editor);
        addFormatAction(editor, monaco, messages.payload.format);
        onMount?.(editor, monaco);
      }}
    />
  );
}

/** Names and most values stand in quotes: what is typed there is completed too. */
const OPTIONS = { quickSuggestions: { other: true, comments: false, strings: true } } as const;
