import type { Proposal } from '#domain/schema';
import type { Messages } from '#messages';
import { Callout } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import style from './propose.module.css';

/** What concerns the samples as a whole; notes on a field stand beside the field. */
export function ProposalNotes({ proposal }: { readonly proposal: Proposal }) {
  const messages = useMessages();
  const notes = proposal.notes.filter(({ params }) => params['path'] === undefined);
  if (notes.length === 0) return null;
  return (
    <Callout tone="notice" title={messages.proposal.draft.notes}>
      <ul className={style.plain}>
        {notes.map((note) => (
          <li key={note.code}>{noteText(messages, note)}</li>
        ))}
      </ul>
    </Callout>
  );
}

/** The sentence of a note. */
export function noteText(messages: Messages, { code, params }: Proposal['notes'][number]): string {
  return messages.schemaProposal.notes[code](params);
}
