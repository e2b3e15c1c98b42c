import type { TasksReply } from '@parindex/contract';
import { phaseWords, taskWords } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { UnitAside } from '../../features/assessment/overview/unit-aside.tsx';
import { TaskList } from '../../features/task/task-list.tsx';
import { tasksQuery } from '../../features/task/task-query.ts';
import { showInstant } from '../../lib/format.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { EmptyState, KeyFooter, Skeleton } from '../../ui/index.ts';
import { addressOfTask } from './task-address.ts';
import styles from './task-page.module.css';

const unitRoles = ['contributor', 'office-head', 'coordinator', 'team-member', 'leader'];

/** What waits for the person, and beside it how far the own unit is. */
export const TaskPage = () => {
  const { round, unitId, posts } = useWorkplace();
  if (round === undefined) return <EmptyState isPage title={taskWords.noRound} />;
  const isInside = posts.some(({ role }) => unitRoles.includes(role));
  return (
    <>
      <div className={styles.split}>
        <Tasks roundId={round.id} />
        {isInside && unitId !== undefined && <UnitAside place={{ roundId: round.id, unitId }} />}
      </div>
      <KeyFooter
        keys={[
          { keys: 'ArrowUp+ArrowDown', label: taskWords.keys.choose },
          { keys: 'Enter', label: taskWords.keys.open },
        ]}
      />
    </>
  );
};

const nextOf = ({ next }: TasksReply): string =>
  next === undefined
    ? taskWords.nothingInRound
    : taskWords.nothingNext(phaseWords[next.phase], showInstant(next.opensAt));

const Tasks = ({ roundId }: { roundId: string }) => {
  const navigate = useNavigate();
  const { data } = useQuery(tasksQuery(roundId));
  if (data === undefined) return <Skeleton rows={8} />;
  return (
    <TaskList
      roundId={roundId}
      reply={data}
      empty={<EmptyState title={taskWords.nothing}>{nextOf(data)}</EmptyState>}
      onOpen={(task) => void navigate({ href: addressOfTask(task, roundId) })}
    />
  );
};
