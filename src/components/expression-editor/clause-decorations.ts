/** The clauses of a condition in its text: what each comes to for the current payload, and the value it sees there. */
import { clauseOutcome, clausesOf, seenOperand, type ClauseTree } from '#domain/trigger';
import { monacoRange } from './expression-markers.ts';
import style from './expression-editor.module.css';

/** Longer values are cut: the text must stay readable between them. */
const LONGEST_VALUE = 24;

const GLYPHS = { true: '✓', false: '✗', noValue: '∅' };

/** Decorations for every clause that was evaluated; the glyph says the outcome, the colour repeats it. */
export function clauseDecorations(text: string, clauses: ClauseTree | null, noValue: string) {
  if (clauses === null) return [];
  return clausesOf(clauses)
    .filter((clause) => clause.evaluated && clause.range.end <= text.length)
    .map((clause) => {
      const outcome = clauseOutcome(clause);
      const value = seenOperand(clause)?.value || noValue;
      return {
        range: monacoRange(text, clause.range),
        options: {
          inlineClassName: style[`clause-${outcome}`] ?? null,
          after: {
            // In one piece: a line does not break within it.
            content: ` ${GLYPHS[outcome]} ${shortened(value)}`.replaceAll(' ', '\u00a0'),
            inlineClassName: style[`seen-${outcome}`] ?? null,
          },
        },
      };
    });
}

function shortened(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}
