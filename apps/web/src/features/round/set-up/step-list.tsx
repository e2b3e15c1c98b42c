import type { ReadinessReply } from '@parindex/contract';
import { roundWords as words } from '@parindex/text';
import { useEffect, useRef } from 'react';
import { classes, StateIcon } from '../../../ui/index.ts';
import styles from './set-up.module.css';
import { isBlocking, problemsOf, type StepKey, stepKeys } from './steps.ts';

export type StepListProps = {
  readonly step: StepKey;
  readonly onStep: (step: StepKey) => void;
  readonly readiness: ReadinessReply | undefined;
  /** Steps where something is there to be proud of; a step without anything yet has no sign. */
  readonly touched: ReadonlySet<StepKey>;
};

/** The steps in order, each with what still blocks it. */
export const StepList = ({ step, onStep, readiness, touched }: StepListProps) => {
  const list = useRef<HTMLElement>(null);
  // on a phone the steps are one line that scrolls
  useEffect(() => {
    list.current
      ?.querySelector(`[data-step="${step}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [step]);
  return (
    <nav ref={list} className={styles.steps} aria-label={words.stepsLabel}>
      <ol>
        {stepKeys.map((key, index) => {
          const problems = problemsOf(readiness, key);
          const blocked = problems.filter(isBlocking).length;
          return (
            <li key={key}>
              <button
                type="button"
                className={classes(styles.stepLink, key === step && styles.present)}
                data-step={key}
                aria-current={key === step ? 'step' : undefined}
                onClick={() => onStep(key)}
              >
                <span className={styles.number}>{index + 1}</span>
                <span className={styles.stepName}>
                  {words.steps[key]}
                  {problems.length > 0 ? (
                    <small className={blocked > 0 ? styles.blocked : styles.warned}>
                      <StateIcon state={blocked > 0 ? 'late' : 'explain'} />
                      {blocked > 0 ? words.stepBlocked(blocked) : words.stepWarned(problems.length)}
                    </small>
                  ) : (
                    readiness !== undefined &&
                    touched.has(key) && (
                      <small>
                        <StateIcon state="accepted" />
                        {words.stepDone}
                      </small>
                    )
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
