/** Signatures of functions in one line: `startWith(text: string, prefix: string): boolean`. */
import type { FunctionDefinition, Signature } from '#domain/expression';

export interface SignatureLine {
  readonly text: string;
  /** Where each parameter stands in the line, from and up to. */
  readonly parameters: readonly (readonly [number, number])[];
}

export function signatureLine(name: string, signature: Signature): SignatureLine {
  let text = `${name}(`;
  const parameters = signature.parameters.map((parameter, index): readonly [number, number] => {
    if (index > 0) text += ', ';
    const from = text.length;
    text += `${parameter.name}: ${parameter.type}`;
    return [from, text.length];
  });
  return { text: `${text}): ${signature.result}`, parameters };
}

/** Every signature of a function, one a line. */
export function signatureLines({ name, signatures }: FunctionDefinition): readonly string[] {
  return signatures.map((signature) => signatureLine(name, signature).text);
}
