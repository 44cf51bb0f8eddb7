/** The parts of a node, one for each kind of look-up in a field. */
import type { Access } from './access.ts';
import type { Part } from './contract.ts';
import type { IndexPieces } from './index-pieces.ts';
import { IgnoreCasePart } from './ignore-case-part.ts';
import { IntervalPart } from './interval-part.ts';
import { LengthPart } from './length-part.ts';
import { SubstringPart } from './substring-part.ts';
import { ElementPart, NumberPart, TextPart } from './value-parts.ts';
import { BooleanPart, PresencePart } from './two-way-parts.ts';

/** A part for accesses like this one; `depth` counts the look-ups behind it, this one included. */
export function createPart({ kind, field }: Access, depth: number, index: IndexPieces): Part {
  switch (kind) {
    case 'text':
      return new TextPart(field, index);
    case 'inside':
      return new ElementPart(field, index);
    case 'number':
      return new NumberPart(field, index);
    case 'boolean':
      return new BooleanPart(field, index);
    case 'value':
      return new PresencePart(field, index);
    case 'interval':
      return new IntervalPart(field, depth, index.store);
    case 'startsWith':
      return new LengthPart(field, index, 'start');
    case 'endsWith':
      return new LengthPart(field, index, 'end');
    case 'contains':
      return new SubstringPart(field, index);
    case 'ignoreCase':
      return new IgnoreCasePart(field, index);
  }
}
