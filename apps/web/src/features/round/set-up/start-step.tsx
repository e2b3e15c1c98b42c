import type { ReadinessReply, RoundReply } from '@parindex/contract';
import { roundWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isAllowed } from '../../../lib/may.tsx';
import { queryClient } from '../../../lib/query.ts';
import { sessionQuery } from '../../../lib/session.ts';
import { ActProblems, Button, Dialog, Skeleton, State } from '../../../ui/index.ts';
import styles from '../round.module.css';
import { refreshRound, startRound } from '../round-calls.ts';
import { ReadinessList } from './round-aside.tsx';
import { isBlocking, type StepKey } from './steps.ts';

export type StartStepProps = {
  readonly round: RoundReply;
  readonly readiness: ReadinessReply | undefined;
  readonly onStep: (step: StepKey) => void;
};

/** Everything that blocks or warns, and the act that opens the sheets of the units. */
export const StartStep = ({ round, readiness, onStep }: StartStepProps) => {
  const [asking, setAsking] = useState(false);
  const start = useMutation({
    mutationFn: () => startRound(round.id, round.version),
    onSettled: () => setAsking(false),
    onSuccess: async () => {
      await refreshRound(round.id);
      await queryClient.invalidateQueries(sessionQuery);
    },
  });
  const units = round.groups.reduce((sum, group) => sum + group.units.length, 0);
  const blocked = readiness?.problems.some(isBlocking) ?? true;
  return (
    <div className={styles.part}>
      {round.state === 'preparing' ? (
        <p>{words.startText}</p>
      ) : (
        <State state="accepted">{words.started}</State>
      )}
      {readiness === undefined ? (
        <Skeleton rows={3} />
      ) : (
        <ReadinessList
          problems={readiness.problems}
          preparing={round.state === 'preparing'}
          onStep={onStep}
        />
      )}
      <ActProblems error={start.error} />
      {isAllowed('round.start', round.may) && (
        <div className={styles.acts}>
          <Button
            kind="primary"
            onClick={() => setAsking(true)}
            blockedBecause={blocked ? words.startBlocked : undefined}
          >
            {words.start(units)}
          </Button>
        </div>
      )}
      {asking && (
        <Dialog
          title={words.startAsk(units)}
          size="narrow"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="primary" busy={start.isPending} onClick={() => start.mutate()}>
                {words.start(units)}
              </Button>
              <Button onClick={() => setAsking(false)}>{words.keepPreparing}</Button>
            </>
          }
        >
          {words.startAskText}
        </Dialog>
      )}
    </div>
  );
};
