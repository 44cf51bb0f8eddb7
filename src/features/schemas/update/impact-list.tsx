import { Radio, RadioGroup } from '@react-spectrum/s2';
import { useDiagnosticText } from '#components/diagnostics';
import type { EventImpact, SampleImpact, UpdateChoice } from '#domain/workspace';
import { violationText } from '#messages';
import { TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import style from './update.module.css';

interface Props {
  readonly impacts: readonly EventImpact[];
  readonly choices: ReadonlyMap<string, UpdateChoice>;
  readonly onChoose: (id: string, choice: UpdateChoice) => void;
}

/** The events that a new version touches: what breaks, what is new, and the choice about new values. */
export function ImpactList({ impacts, choices, onChoose }: Props) {
  const { schemaUpdate: words } = useMessages();
  const touched = impacts.filter(({ isTouched }) => isTouched);
  const others = impacts.length - touched.length;
  if (impacts.length === 0) return <p className={style.hint}>{words.noEvents}</p>;
  return (
    <>
      {touched.map((impact) => (
        <Impact
          key={impact.id}
          impact={impact}
          choice={choices.get(impact.id) ?? 'keep'}
          onChoose={(choice) => onChoose(impact.id, choice)}
        />
      ))}
      {others > 0 && <p className={style.hint}>{words.untouched(others)}</p>}
    </>
  );
}

interface ImpactProps {
  readonly impact: EventImpact;
  readonly choice: UpdateChoice;
  readonly onChoose: (choice: UpdateChoice) => void;
}

function Impact({ impact, choice, onChoose }: ImpactProps) {
  const { schemaUpdate: words, schemaChanges } = useMessages();
  const textOf = useDiagnosticText();
  return (
    <article className={style.event} aria-label={impact.name}>
      <h4 className={style.name}>
        {impact.name}{' '}
        {impact.stopsFiring && <TagLabel tone="negative">{words.stopsFiring}</TagLabel>}
      </h4>
      <ul className={style.list}>
        {/* A problem says it as well, where the event was without one. */}
        {impact.lostFields.length > 0 && impact.problems.length === 0 && (
          <li>{words.lostFields(impact.lostFields.join(', '))}</li>
        )}
        {impact.problems.map((problem, index) => (
          <li key={`${problem.code}:${index}`}>{textOf(problem)}</li>
        ))}
        {impact.solved.length > 0 && <li>{words.solved(impact.solved.length)}</li>}
        {impact.samples.map((sample) => (
          <Sample key={sample.name} sample={sample} />
        ))}
        {impact.valueLists.map(({ change, usedIn }) => (
          <li key={`${change.kind}:${change.path}`}>
            {change.title}: {schemaChanges.kinds[change.kind](change)} (
            {words.usedIn(usedIn.map((place) => schemaChanges.places[place]).join(', '))})
          </li>
        ))}
      </ul>
      {impact.valueLists.length > 0 && (
        <RadioGroup
          aria-label={words.choice(impact.name)}
          size="S"
          orientation="horizontal"
          value={choice}
          onChange={(chosen) => onChoose(chosen === 'take' ? 'take' : 'keep')}
        >
          <Radio value="take">{schemaChanges.choices.take}</Radio>
          <Radio value="keep">{schemaChanges.choices.keep}</Radio>
        </RadioGroup>
      )}
    </article>
  );
}

function Sample({ sample }: { readonly sample: SampleImpact }) {
  const messages = useMessages();
  const { schemaUpdate: words } = messages;
  const [first] = sample.violations;
  return (
    <li>
      {sample.breaks ? words.breakingSample(sample.name) : words.sample(sample.name)}{' '}
      {first && `${first.path} ${violationText(messages, first)}`}
    </li>
  );
}
