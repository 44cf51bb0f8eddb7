/** Ticks on the clauses of a condition: what each came to for the payload that was fired last (design §8). */
import type { ClauseTree } from '#domain/trigger';
import { monacoRange } from './expression-markers.ts';
import style from './expression-editor.module.css';

/** Decorations for every clause that was evaluated; the glyph says the outcome, the colour repeats it. */
export function clauseDecorations(text: string, clauses: ClauseTree | null) {
  if (clauses === null) return [];
  return leaves(clauses)
    .filter((clause) => clause.evaluated && clause.range.end <= text.length)
    .map((clause) => ({
      range: monacoRange(text, clause.range),
      options: {
        inlineClassName: (clause.outcome ? style.clauseTrue : style.clauseFalse) ?? null,
        after: {
          content: clause.outcome ? ' ✓' : ' ✗',
          inlineClassName: (clause.outcome ? style.tickTrue : style.tickFalse) ?? null,
        },
      },
    }));
}

function leaves(tree: ClauseTree): readonly ClauseTree[] {
  return tree.kind === 'clause' ? [tree] : (tree.parts ?? []).flatMap(leaves);
}
