import type { editor } from 'monaco-editor/editor';
import { useEffect, useRef } from 'react';
import { rangeInModel } from './model-texts.ts';
import { smallestEdit } from './smallest-edit.ts';

/** The two ways between the text in an editor and the `value` of its owner. */
export interface TextSync {
  readonly value: string;
  readonly onChange: ((value: string) => void) | undefined;
}

/**
 * Keeps an editor's text and its owner's value the same. A fast typist is ahead of React: by the
 * time a value comes back, the editor holds a newer one, and writing the old one into it would eat
 * letters. So every text sent out is remembered until it returns, and a returning one is no news.
 */
export function useTextSync(
  codeEditor: editor.IStandaloneCodeEditor | null,
  path: string | undefined,
  { value, onChange }: TextSync,
): void {
  const sent = useRef<string[]>([]);
  const isWriting = useRef(false);
  const listener = useRef(onChange);
  useEffect(() => {
    listener.current = onChange;
  }, [onChange]);

  useEffect(() => {
    const subscription = codeEditor?.onDidChangeModelContent(() => {
      if (isWriting.current || listener.current === undefined) return;
      const text = codeEditor.getValue();
      sent.current.push(text);
      listener.current(text);
    });
    return () => subscription?.dispose();
  }, [codeEditor]);

  // Another path is another text: nothing that was sent before comes back for it.
  useEffect(() => {
    sent.current = [];
  }, [path]);

  useEffect(() => {
    const model = codeEditor?.getModel();
    if (!model) return;
    const echo = sent.current.lastIndexOf(value);
    if (echo >= 0) {
      sent.current.splice(0, echo + 1);
      return;
    }
    sent.current = [];
    isWriting.current = true;
    write(model, value);
    isWriting.current = false;
  }, [codeEditor, path, value]);
}

/** Writes the difference as an edit, which can be undone, also where a person may not type. */
function write(model: editor.ITextModel, value: string): void {
  const edit = smallestEdit(model.getValue(), value);
  if (edit === null) return;
  const range = rangeInModel(model, edit);
  model.pushStackElement();
  model.pushEditOperations([], [{ range, text: edit.text }], () => null);
  model.pushStackElement();
}
