import { type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useDiagnosticText } from '#components/diagnostics';
import type { Diagnostic, Fix, SourceRange } from '#domain/base';
import { formatExpression, parse, type ExpressionContext } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';
import type { ClauseTree } from '#domain/trigger';
import { useFormats, useMessages } from '#ui/locale';
import {
  addFormatAction,
  MonacoEditor,
  rangeInModel,
  smallestEdit,
  type MonacoApi,
  type MonacoEditorProps,
} from '#ui/monaco';
import { registerAssistance } from './assistance.ts';
import { clauseDecorations } from './clause-decorations.ts';
import { editorAddress, type ReadValue } from './editor-subjects.ts';
import { EXPRESSION_LANGUAGE, registerExpressionLanguage } from './expression-language.ts';
import { markersOf } from './expression-markers.ts';
import style from './expression-editor.module.css';
import { useAssistance } from './use-assistance.ts';

/** What the form does with an editor from outside. */
export interface ExpressionEditorHandle {
  focus(): void;
  /** Puts a text in place of what is selected and focuses the editor; the cursor goes to `cursor` in it, else behind it. */
  insert(text: string, cursor?: number): void;
}

interface Props {
  readonly ref?: Ref<ExpressionEditorHandle>;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Name that `@event{…}` refers to. */
  readonly eventName: string;
  readonly schema: XdmSchema | null;
  /** Codes of the identity types: the keys that an identity map may have. */
  readonly identityCodes: readonly string[];
  readonly context: ExpressionContext;
  /** What the checker said; those with a range are underlined. */
  readonly diagnostics: readonly Diagnostic[];
  /** What each clause of exactly this text makes of the current payload. */
  readonly clauses?: ClauseTree | null;
  /** Value of an expression for the sample payload, for the hover. Pass the same function while it answers the same. */
  readonly readValue?: ReadValue;
  /** Carries out a fix that is no edit of this text, such as selecting a field. Edits the editor makes itself. */
  readonly onFix?: (fix: Fix) => void;
  /** Id of the sentence that tells the expression. */
  readonly describedBy?: string;
  /** A part to lead to: it is selected, brought into view and focused, as soon as the editor is there. */
  readonly selection?: SourceRange | null;
  readonly placeholder?: string;
  readonly minLines?: number;
}

type CodeEditor = Parameters<NonNullable<MonacoEditorProps['onMount']>>[0];

const LINE_HEIGHT = 20;
const PADDING = 18;
const MAX_LINES = 14;

/** An editor for one expression: grows with its text, completes fields and functions, underlines what is wrong. */
export function ExpressionEditor(props: Props) {
  const { ref, label, value, onChange, eventName, schema, context, diagnostics } = props;
  const { identityCodes, readValue, onFix } = props;
  const { clauses = null, placeholder = '', minLines = 3 } = props;
  const id = useId().replaceAll(/[^A-Za-z0-9]/g, '');
  // Another address is another text without its history, so a change of the language leaves it alone.
  const [path] = useState(() => editorAddress(id, label));
  const textOf = useDiagnosticText();
  const messages = useMessages();
  const formats = useFormats();
  const [mounted, setMounted] = useState<{ editor: CodeEditor; monaco: MonacoApi } | null>(null);
  const [contentHeight, setContentHeight] = useState(0);

  const codeEditor = mounted?.editor ?? null;

  useImperativeHandle(ref, () => handleOf(codeEditor), [codeEditor]);

  const selection = props.selection ?? null;
  useEffect(() => {
    const model = codeEditor?.getModel();
    if (!codeEditor || !model || selection === null) return;
    codeEditor.setSelection(rangeInModel(model, selection));
    codeEditor.revealRangeInCenterIfOutsideViewport(rangeInModel(model, selection));
    codeEditor.focus();
  }, [codeEditor, selection]);

  useAssistance(path, {
    eventName,
    schema,
    context,
    diagnostics,
    identityCodes,
    messages,
    formats,
    readValue,
    onFix,
  });

  const formatLabel = messages.condition.format;
  useEffect(
    () =>
      mounted
        ? addFormatAction(mounted.editor, mounted.monaco, formatLabel, formatEdits)
        : undefined,
    [mounted, formatLabel],
  );

  const { noValue } = useMessages().condition.hover;
  const decorations = useRef<ReturnType<CodeEditor['createDecorationsCollection']> | null>(null);
  useEffect(() => {
    if (!codeEditor) return;
    decorations.current ??= codeEditor.createDecorationsCollection();
    decorations.current.set(clauseDecorations(value, clauses, noValue));
  }, [codeEditor, clauses, value, noValue]);

  const markers = useMemo(
    () => markersOf(value, diagnostics, textOf),
    [value, diagnostics, textOf],
  );
  const options = useMemo(
    () => ({
      placeholder,
      lineNumbers: 'off' as const,
      folding: false,
      lineDecorationsWidth: 4,
      lineNumbersMinChars: 0,
      scrollbar: { alwaysConsumeMouseWheel: false, vertical: 'auto' as const },
    }),
    [placeholder],
  );

  const height = Math.min(
    Math.max(contentHeight, minLines * LINE_HEIGHT + PADDING),
    MAX_LINES * LINE_HEIGHT + PADDING,
  );
  return (
    <div
      className={style.editor}
      data-invalid={diagnostics.some((diagnostic) => diagnostic.severity === 'error')}
    >
      <div style={{ height: height + HINT_HEIGHT }}>
        <MonacoEditor
          value={value}
          onChange={onChange}
          language={EXPRESSION_LANGUAGE}
          ariaLabel={label}
          {...(props.describedBy === undefined ? {} : { describedBy: props.describedBy })}
          path={path}
          markers={markers}
          options={options}
          onMount={(editor, monaco) => {
            prepare(monaco);
            setMounted({ editor, monaco });
            setContentHeight(editor.getContentHeight());
            editor.onDidContentSizeChange((event) => setContentHeight(event.contentHeight));
          }}
        />
      </div>
    </div>
  );
}

/** The line under a writable editor that says how to leave it. */
const HINT_HEIGHT = 22;

function prepare(monaco: MonacoApi): void {
  registerExpressionLanguage(monaco);
  registerAssistance(monaco);
}

/** One edit for the whole layout; a text that is not finished keeps what it has (`formatExpression`). */
function formatEdits(text: string) {
  const edit = smallestEdit(text, formatExpression(parse(text)));
  return edit === null ? [] : [{ range: { start: edit.start, end: edit.end }, text: edit.text }];
}

function handleOf(editor: CodeEditor | null): ExpressionEditorHandle {
  return {
    focus: () => editor?.focus(),
    insert: (text, cursor = text.length) => {
      const selection = editor?.getSelection();
      const model = editor?.getModel();
      if (!editor || !selection || !model) return;
      const start = model.getOffsetAt(selection.getStartPosition());
      editor.pushUndoStop();
      editor.executeEdits('declic.insert', [{ range: selection, text, forceMoveMarkers: true }]);
      editor.setPosition(model.getPositionAt(start + cursor));
      editor.pushUndoStop();
      editor.focus();
    },
  };
}
