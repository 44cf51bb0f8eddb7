/** The parts of a node, one for each kind of look-up in a field. */
import type { Access } from './access.ts';
import type { MakeNode, Part } from './contract.ts';
import { IgnoreCasePart } from './ignore-case-part.ts';
import { IntervalPart } from './interval-part.ts';
import { LengthPart } from './length-part.ts';
import { SubstringPart } from './substring-part.ts';
import { ElementPart, NumberPart, TextPart } from './value-parts.ts';
import { BooleanPart, PresencePart } from './two-way-parts.ts';

/** A part for accesses like this one; `depth` counts the look-ups behind it, this one included. */
export function createPart({ kind, field }: Access, depth: number, makeNode: MakeNode): Part {
  switch (kind) {
    case 'text':
      return new TextPart(field, makeNode);
    case 'inside':
      return new ElementPart(field, makeNode);
    case 'number':
      return new NumberPart(field, makeNode);
    case 'boolean':
      return new BooleanPart(field, makeNode);
    case 'value':
      return new PresencePart(field, makeNode);
    case 'interval':
      return new IntervalPart(field, depth);
    case 'startsWith':
      return new LengthPart(field, makeNode, 'start');
    case 'endsWith':
      return new LengthPart(field, makeNode, 'end');
    case 'contains':
      return new SubstringPart(field, makeNode);
    case 'ignoreCase':
      return new IgnoreCasePart(field, makeNode);
  }
}
