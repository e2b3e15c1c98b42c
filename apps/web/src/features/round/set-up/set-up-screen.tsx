import type { ReadinessReply, RoundReply } from '@parindex/contract';
import type { Id, Unit } from '@parindex/domain';
import { stateWord, roundWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isAllowed } from '../../../lib/may.tsx';
import { ActProblems, Button, Skeleton } from '../../../ui/index.ts';
import { AssignmentsStep } from '../assignments/assignments-step.tsx';
import { AuthoritiesStep } from '../authorities/authorities-step.tsx';
import { CalendarStep } from '../calendar/calendar-step.tsx';
import { ExemptionsStep } from '../exemptions/exemptions-step.tsx';
import { FiguresStep } from '../figures/figures-step.tsx';
import { GroupsStep } from '../groups/groups-step.tsx';
import { readinessQuery, roundQuery, unitsQuery } from '../round-calls.ts';
import { RoundAside } from './round-aside.tsx';
import styles from './set-up.module.css';
import { StartStep } from './start-step.tsx';
import { StepList } from './step-list.tsx';
import { type StepKey, stepKeys } from './steps.ts';

export type SetUpScreenProps = {
  readonly roundId: Id;
  readonly step: StepKey;
  readonly onStep: (step: StepKey) => void;
  /** Leads to the list of rounds. */
  readonly back: ReactNode;
};

/** Set-up of a round: one page, numbered steps, each saved by itself; calendar and blockers never leave. */
export const SetUpScreen = ({ roundId, step, onStep, back }: SetUpScreenProps) => {
  const { data: round, error } = useQuery(roundQuery(roundId));
  const mayUpdate = isAllowed('round.update', round?.may);
  const readiness = useQuery({ ...readinessQuery(roundId), enabled: mayUpdate });
  const units = useQuery(unitsQuery);
  if (round === undefined || units.data === undefined)
    return error ? <ActProblems error={error} /> : <Skeleton rows={14} />;
  const next = stepKeys[stepKeys.indexOf(step) + 1];
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div>
          <h1>{round.title}</h1>
          <span>
            {words.setUpTitle} · {stateWord(round.state, 'round')}
          </span>
        </div>
        {back}
      </header>
      <StepList step={step} onStep={onStep} readiness={readiness.data} touched={touchedOf(round)} />
      <section className={styles.content} aria-label={words.steps[step]}>
        <h2>
          {stepKeys.indexOf(step) + 1}. {words.steps[step]}
        </h2>
        <Step
          key={`${roundId}-${step}`}
          step={step}
          round={round}
          units={units.data.units}
          readiness={readiness.data}
          onStep={onStep}
        />
        {next !== undefined && (
          <Button kind="link" onClick={() => onStep(next)}>
            {words.next}: {words.steps[next]}
          </Button>
        )}
      </section>
      <aside className={styles.aside}>
        <RoundAside
          round={round}
          readiness={readiness.data}
          onStep={onStep}
          withProblems={step !== 'start'}
        />
      </aside>
    </div>
  );
};

const touchedOf = (round: RoundReply): ReadonlySet<StepKey> =>
  new Set<StepKey>([
    ...(round.groups.length > 0 ? (['groups', 'assignments', 'figures'] as const) : []),
    ...(round.phases.length > 0 ? (['calendar'] as const) : []),
    ...(round.authorities.length > 0 ? (['authorities'] as const) : []),
    ...(round.exemptions.length > 0 ? (['exemptions'] as const) : []),
    ...(round.state === 'preparing' ? [] : (['start'] as const)),
  ]);

type StepProps = {
  readonly step: StepKey;
  readonly round: RoundReply;
  readonly units: readonly Unit[];
  readonly readiness: ReadinessReply | undefined;
  readonly onStep: (step: StepKey) => void;
};

const Step = ({ step, round, units, readiness, onStep }: StepProps) => {
  switch (step) {
    case 'groups':
      return <GroupsStep round={round} units={units} />;
    case 'calendar':
      return <CalendarStep round={round} />;
    case 'authorities':
      return <AuthoritiesStep round={round} units={units} />;
    case 'assignments':
      return <AssignmentsStep round={round} readiness={readiness} />;
    case 'exemptions':
      return <ExemptionsStep round={round} />;
    case 'figures':
      return <FiguresStep round={round} />;
    case 'start':
      return <StartStep round={round} readiness={readiness} onStep={onStep} />;
  }
};
