/** Signature help as Monaco asks for it: the form of the function that the arguments so far go with. */
import { signatureLine } from '#components/field-text';
import { signatureHelp } from '#domain/expression';
import { languageHelpOf } from '#messages';
import type { MonacoApi } from '#ui/monaco';
import { scopeOf, subjectAt } from './editor-subjects.ts';
import { EXPRESSION_LANGUAGE } from './expression-language.ts';

export function registerSignatureHelp(monaco: MonacoApi): void {
  monaco.languages.registerSignatureHelpProvider(EXPRESSION_LANGUAGE, {
    signatureHelpTriggerCharacters: ['(', ','],
    signatureHelpRetriggerCharacters: [')'],
    provideSignatureHelp(model, position) {
      const subject = subjectAt(model.uri);
      if (!subject) return null;
      const help = signatureHelp(model.getValue(), model.getOffsetAt(position), scopeOf(subject));
      if (!help) return null;
      const { name, signatures } = help.definition;
      const documentation = languageHelpOf(subject.messages, 'functions', name);
      return {
        value: {
          signatures: signatures.map((signature) => {
            const { text, parameters } = signatureLine(name, signature);
            return {
              label: text,
              parameters: parameters.map(([from, to]) => ({
                label: [from, to] as [number, number],
              })),
              ...(documentation === undefined ? {} : { documentation }),
            };
          }),
          activeSignature: help.signature,
          activeParameter: help.argument,
        },
        dispose: () => {},
      };
    },
  });
}
