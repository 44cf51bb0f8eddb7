import CheckmarkCircle from '@react-spectrum/s2/icons/CheckmarkCircle';
import CircleIcon from '@react-spectrum/s2/icons/Circle';
import CloseCircle from '@react-spectrum/s2/icons/CloseCircle';
import type { StageOutcome } from '#domain/trigger';
import { useMessages } from '#ui/locale';
import style from './stage-pipeline.module.css';

interface Props {
  readonly stages: readonly StageOutcome[];
  /** Changes with every firing, so that the stages light again in order. */
  readonly firing: string;
}

/** The way of a payload through the engine, stage by stage; each is named, marked and coloured (never colour alone). */
export function StagePipeline({ stages, firing }: Props) {
  const { fire } = useMessages();
  return (
    <ol key={firing} className={style.pipeline} aria-label={fire.verdict}>
      {stages.map((stage, index) => (
        <li
          key={stage.stage}
          className={style.stage}
          data-outcome={stage.outcome}
          style={{ animationDelay: `${index * 60}ms` }}
        >
          <span className={style.mark} aria-hidden="true">
            {MARKS[stage.outcome]}
          </span>
          <span className={style.name}>{fire.stages[stage.stage]}</span>
          <span className={stage.outcome === 'notApplicable' ? style.aside : style.hidden}>
            {fire.stageOutcome[stage.outcome]}
          </span>
        </li>
      ))}
    </ol>
  );
}

const MARKS = {
  passed: <CheckmarkCircle />,
  failed: <CloseCircle />,
  notReached: <CircleIcon />,
  notApplicable: <CircleIcon />,
};
