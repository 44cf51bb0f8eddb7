/** What speaks for a proposed field, in words. */
import type { Evidence, ProposedField, ValueCount } from '#domain/schema';
import type { Messages } from '#messages';

type Words = Pick<Messages, 'proposal' | 'schemaProposal'>;

/** Values that the line of the tree names. */
const NAMED = 4;

/** One line: "In every payload; 3 different values: web, app, store". */
export function evidenceSummary(
  { evidence }: ProposedField,
  payloads: number,
  words: Words,
): string {
  if (evidence.values === 0) return words.proposal.evidence.none;
  const seen = words.schemaProposal.payloads(evidence.payloads, payloads);
  const values = valuesLine(evidence, words, NAMED, ({ value }) => value);
  return values === null ? seen : words.proposal.evidence.summary(seen, values);
}

/** All of it, a sentence each. */
export function evidenceSentences(
  { evidence, conflict }: ProposedField,
  payloads: number,
  words: Words,
): readonly string[] {
  const { evidence: told } = words.proposal;
  const { values, chances, types, keys } = evidence;
  const sentences: (string | null)[] = [
    words.schemaProposal.payloads(evidence.payloads, payloads),
    // In lists and optional objects the payloads alone say little.
    chances === payloads ? null : told.places(values, chances),
    values === 0 ? told.none : null,
    conflict || types.length > 1 ? told.seen(kindsOf(evidence, words)) : null,
    valuesLine(evidence, words, Infinity, timesOf(words)),
    // Of some texts and some numbers the numbers alone have no range to speak of.
    conflict
      ? null
      : rangeOf(evidence.minimum, evidence.maximum, (least, greatest) =>
          told.numbers(String(least), String(greatest)),
        ),
    // The lengths of values that are all named are seen as they are.
    evidence.distinct.length > 0 && !evidence.hasMore
      ? null
      : rangeOf(evidence.minLength, evidence.maxLength, told.lengths),
    rangeOf(evidence.minItems, evidence.maxItems, told.items),
    keys.length === 0 ? null : told.keys(keys.map(timesOf(words)).join(', ')),
  ];
  return sentences.filter((sentence) => sentence !== null).map(capitalised);
}

/** How often a value stands there, where it is more than once. */
function timesOf({ proposal }: Words): (value: ValueCount) => string {
  return ({ value, count }) => (count === 1 ? value : proposal.evidence.valueTimes(value, count));
}

function kindsOf({ types }: Evidence, { schemaProposal }: Words): string {
  return types.map(({ type, count }) => schemaProposal.seenAs(type, count)).join(', ');
}

function valuesLine(
  { distinct, hasMore }: Evidence,
  { proposal, schemaProposal }: Words,
  most: number,
  show: (value: ValueCount) => string,
): string | null {
  if (distinct.length === 0) return null;
  const named = distinct.slice(0, most).map(show).join(', ');
  const isCut = hasMore || distinct.length > most;
  return proposal.evidence.valuesAre(
    proposal.evidence.different(distinct.length, hasMore),
    isCut && most === Infinity
      ? `${named} ${schemaProposal.moreValues}`
      : `${named}${isCut ? ', …' : ''}`,
  );
}

function rangeOf<T>(
  least: T | undefined,
  greatest: T | undefined,
  tell: (least: T, greatest: T) => string,
): string | null {
  return least === undefined || greatest === undefined ? null : tell(least, greatest);
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toLocaleUpperCase() + sentence.slice(1);
}
