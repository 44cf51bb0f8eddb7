/** Signatures of functions in one line: `startWith(text: string, prefix: string): boolean`. */
import type { Signature } from '#domain/expression';

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

/** A signature without the places of its parameters. */
export function signatureText(name: string, signature: Signature): string {
  return signatureLine(name, signature).text;
}
