import type { Diagnostic } from '#domain/base';
import { diagnosticText, type Messages } from '#messages';
import { Callout } from '#ui/feedback';
import { CodeText } from '#ui/layout';
import { useMessages } from '#ui/locale';
import type { SampleTrouble } from './sample-sources.ts';
import style from './propose.module.css';

/** A text of another kind would fill the page. */
const MOST_LISTED = 8;

/** What could not be read, by line and reason; the text stays as it is. */
export function SampleTroubles({ troubles }: { readonly troubles: readonly SampleTrouble[] }) {
  const messages = useMessages();
  const { samples: words } = messages.proposal;
  if (troubles.length === 0) return null;
  return (
    <Callout tone="notice" title={words.unreadable(troubles.length)} announce="status">
      <ul className={style.plain}>
        {troubles.slice(0, MOST_LISTED).map((trouble, index) => (
          // Two lines may well read the same; their order does not change.
          <li key={index}>
            <Trouble trouble={trouble} />
          </li>
        ))}
        {troubles.length > MOST_LISTED && <li>{words.more(troubles.length - MOST_LISTED)}</li>}
      </ul>
    </Callout>
  );
}

function Trouble({ trouble: { source, cause } }: { readonly trouble: SampleTrouble }) {
  const messages = useMessages();
  const { samples: words } = messages.proposal;
  if ('file' in cause) {
    return (
      <>
        <strong>{source}</strong> · {messages.files.problems[cause.file]}
      </>
    );
  }
  const place = words.line(cause.line);
  return (
    <>
      <strong>{source === null ? place : `${source}, ${place.toLocaleLowerCase()}`}</strong>
      {' · '}
      {sampleProblemText(messages, cause)}
      {cause.excerpt !== '' && (
        <span className={style.excerpt}>
          <CodeText>{cause.excerpt}</CodeText>
        </span>
      )}
    </>
  );
}

/** Problems of samples as such have sentences of their own; those of JSON have theirs. */
function sampleProblemText(
  messages: Messages,
  { code, params }: Pick<Diagnostic, 'params'> & { readonly code: string },
): string {
  const { sampleProblems } = messages.schemaProposal;
  return Object.hasOwn(sampleProblems, code)
    ? sampleProblems[code as keyof typeof sampleProblems](params)
    : diagnosticText(messages, { code, params });
}
