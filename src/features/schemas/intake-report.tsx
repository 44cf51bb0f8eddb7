import { Button, CloseButton, Link } from '@react-spectrum/s2';
import { schemaSuitability, type XdmSchema } from '#domain/schema';
import type { IdentityType } from '#domain/identity';
import type { EventRecord } from '#domain/workspace';
import { diagnosticText } from '#messages';
import { Callout } from '#ui/feedback';
import { CodeText } from '#ui/layout';
import { useMessages } from '#ui/locale';
import type { Intake, IntakeProblem } from './intake.ts';
import { missingCodes } from './missing-codes.ts';
import { EVENT_KINDS, eventsOn, versionText } from './schema-rows.ts';
import style from './schemas.module.css';

/** A folder of the wrong files would fill the page. */
const MOST_LISTED = 12;

interface Props {
  readonly intake: Intake;
  readonly events: readonly EventRecord[];
  readonly identityTypes: readonly IdentityType[];
  readonly onReplace: (schema: XdmSchema) => void;
  /** Shows what another version changes before it takes the place of the stored one. */
  readonly onReview: (incoming: XdmSchema, stored: XdmSchema) => void;
  readonly onDismiss: () => void;
}

/** What came of adding schemas, where there is more to say than "added". Stays until it is dismissed. */
export function IntakeReport(props: Props) {
  const { intake, events, identityTypes, onReplace, onReview, onDismiss } = props;
  const { schemas: words, schemaUpdate } = useMessages();
  const useless = intake.fresh.filter((schema) => {
    const suitability = schemaSuitability(schema, identityTypes);
    return EVENT_KINDS.every((kind) => !suitability[kind].usable);
  });
  const missing = missingCodes(intake.fresh, identityTypes);
  const { problems, differing, unchanged, parts, missing: lacking } = intake;
  if (
    problems.length +
      differing.length +
      unchanged.length +
      parts.length +
      lacking.length +
      missing.length +
      useless.length ===
    0
  ) {
    return null;
  }
  const headline =
    intake.fresh.length > 0 ? words.report.added(intake.fresh.length) : words.report.nothingAdded;
  return (
    <Callout
      tone={problems.length > 0 ? 'negative' : 'notice'}
      title={headline}
      announce="alert"
      actions={<CloseButton aria-label={words.report.dismiss} onPress={onDismiss} />}
    >
      <ul className={style.report}>
        {problems.slice(0, MOST_LISTED).map((problem, index) => (
          // Two problems may well read the same; their order does not change.
          <li key={index}>
            <ProblemText problem={problem} />
          </li>
        ))}
        {problems.length > MOST_LISTED && (
          <li>{words.report.more(problems.length - MOST_LISTED)}</li>
        )}
        {differing.map(({ incoming, stored }) => {
          const used = eventsOn(incoming.id, events).length;
          return (
            <li key={incoming.id} className={style.offer}>
              <span>
                {words.report.differs(
                  incoming.title,
                  stored === null ? '?' : versionText(stored),
                  versionText(incoming),
                )}
                {used > 0 && ` ${words.report.differsUsed(used)}`}
              </span>
              {stored !== null && (
                <Button size="S" variant="secondary" onPress={() => onReview(incoming, stored)}>
                  {schemaUpdate.review}
                </Button>
              )}
              <Button size="S" variant="secondary" onPress={() => onReplace(incoming)}>
                {words.report.replace}
              </Button>
            </li>
          );
        })}
        {unchanged.map(({ id, title }) => (
          <li key={id}>{words.report.unchanged(title)}</li>
        ))}
        {parts.length > 0 && <li>{words.report.parts(parts.length)}</li>}
        {lacking.length > 0 && (
          <li>
            {words.report.lacking(lacking.length)}
            <ul className={style.lacking}>
              {lacking.slice(0, MOST_LISTED).map(({ id, neededBy }) => (
                <li key={id}>
                  <CodeText>{id}</CodeText> {words.report.neededBy(neededBy.length)}
                </li>
              ))}
            </ul>
            {lacking.length > MOST_LISTED && words.report.more(lacking.length - MOST_LISTED)}
          </li>
        )}
        {useless.map(({ id, title }) => (
          <li key={id}>{words.report.noKind(title)}</li>
        ))}
        {missing.length > 0 && (
          <li className={style.offer}>
            <span>{words.report.missingTypes(missing.join(', '))}</span>
            <Link href="/identity-types">{words.report.addTypes}</Link>
          </li>
        )}
      </ul>
    </Callout>
  );
}

function ProblemText({ problem }: { readonly problem: IntakeProblem }) {
  const messages = useMessages();
  const { report } = messages.schemas;
  const { diagnostic } = problem;
  const sentence =
    typeof diagnostic === 'string'
      ? messages.files.problems[diagnostic]
      : diagnosticText(messages, diagnostic);
  return (
    <>
      <strong>{problem.source ?? report.pastedText}</strong>
      {' · '}
      {problem.place !== undefined &&
        `${report.notJson(problem.place.line, problem.place.column)}. `}
      {sentence}
    </>
  );
}
