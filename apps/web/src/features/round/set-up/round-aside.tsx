import type { ReadinessReply, RoundReply } from '@parindex/contract';
import type { Problem } from '@parindex/domain';
import { problemSentence, roundWords as words } from '@parindex/text';
import { Button, State } from '../../../ui/index.ts';
import { CalendarBar } from './calendar-bar.tsx';
import styles from './set-up.module.css';
import { isBlocking, isStep, type StepKey } from './steps.ts';

export type RoundAsideProps = {
  readonly round: RoundReply;
  readonly readiness: ReadinessReply | undefined;
  readonly onStep: (step: StepKey) => void;
  /** The last step shows them itself. */
  readonly withProblems: boolean;
};

/** What never leaves set-up: the calendar, and what still blocks the start with the way there. */
export const RoundAside = ({ round, readiness, onStep, withProblems }: RoundAsideProps) => {
  const problems = readiness?.problems ?? [];
  return (
    <>
      <section>
        <h2>{words.calendarTitle}</h2>
        <CalendarBar phases={round.phases} now={round.now} year={round.year} />
      </section>
      {readiness !== undefined && withProblems && (
        <section>
          {round.state === 'preparing' && <h2>{words.blockers}</h2>}
          <ReadinessList problems={problems} preparing={round.state === 'preparing'} onStep={onStep} />
        </section>
      )}
    </>
  );
};

export type ReadinessListProps = {
  readonly problems: readonly Problem[];
  readonly preparing: boolean;
  readonly onStep: (step: StepKey) => void;
};

/** Blocking reasons first, then what only needs a look; each leads to its step. */
export const ReadinessList = ({ problems, preparing, onStep }: ReadinessListProps) => {
  const blocking = problems.filter(isBlocking);
  const warnings = problems.filter((one) => !isBlocking(one));
  return (
    <>
      {preparing && blocking.length === 0 && <State state="accepted">{words.nothingBlocks}</State>}
      <Problems problems={blocking} onStep={onStep} blocking />
      {warnings.length > 0 && <h3 className={styles.warnings}>{words.warnings}</h3>}
      <Problems problems={warnings} onStep={onStep} />
    </>
  );
};

type ProblemsProps = Pick<ReadinessListProps, 'problems' | 'onStep'> & { readonly blocking?: boolean };

/** By step, in the order of the steps; the name of the step leads there. */
const Problems = ({ problems, onStep, blocking = false }: ProblemsProps) => (
  <ul className={styles.problems}>
    {[...Map.groupBy(problems, ({ at }) => at)].map(([step, some]) => (
      <li key={step}>
        {isStep(step) && (
          <Button kind="link" aria-label={words.goTo(words.steps[step])} onClick={() => onStep(step)}>
            {words.steps[step]}
          </Button>
        )}
        {some.map((problem) => (
          <State
            key={`${problem.code}-${JSON.stringify(problem.details)}`}
            state={blocking ? 'late' : 'explain'}
          >
            <span className={styles.sentence}>{problemSentence(problem)}</span>
          </State>
        ))}
      </li>
    ))}
  </ul>
);
