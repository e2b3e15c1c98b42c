import type { TaskReply, TasksReply } from '@parindex/contract';
import { taskWords } from '@parindex/text';
import { type ReactNode, useRef, useState } from 'react';
import { useKeys } from '../../lib/keyboard.ts';
import { ActProblems, ChipStrip, Notice, PageFrame } from '../../ui/index.ts';
import { groupTasks } from './group-tasks.ts';
import styles from './task.module.css';
import { TaskRow } from './task-row.tsx';
import { useReminder } from './use-reminder.ts';

type Show = 'all' | 'mine' | 'others';

/** Việc của tôi: the nearest deadline first; arrows choose, Enter opens exactly the item. */
export const TaskList = ({
  roundId,
  reply,
  empty,
  onOpen,
}: {
  roundId: string;
  reply: TasksReply;
  empty: ReactNode;
  onOpen: (task: TaskReply) => void;
}) => {
  const [show, setShow] = useState<Show>('all');
  const [selected, setSelected] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const counts = {
    all: reply.tasks.length,
    mine: reply.tasks.filter(({ mine }) => mine).length,
    others: reply.tasks.filter(({ mine }) => !mine).length,
  };
  const groups = groupTasks(
    reply.tasks.filter(({ mine }) => show === 'all' || mine === (show === 'mine')),
    reply.now,
  );
  const shown = groups.flatMap(({ tasks }) => tasks);
  const current = shown.find(({ key }) => key === selected) ?? shown[0];
  const move = (by: number) => {
    const at = shown.findIndex(({ key }) => key === current?.key);
    const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (!next) return;
    setSelected(next.key);
    list.current?.querySelector<HTMLElement>(`[data-task="${CSS.escape(next.key)}"]`)?.focus();
  };
  const reminder = useReminder(roundId);
  const remindOf = (task: TaskReply) =>
    task.kind === 'chase-office' && task.officeId !== undefined
      ? { busy: reminder.isPending && reminder.variables.key === task.key, run: () => reminder.mutate(task) }
      : undefined;
  useKeys(taskWords.title, [
    { keys: 'n', label: taskWords.keys.remind, run: () => current && remindOf(current)?.run() },
    { keys: 'ArrowDown', label: taskWords.keys.choose, run: () => move(1) },
    { keys: 'ArrowUp', label: taskWords.keys.choose, run: () => move(-1) },
  ]);
  const chip = (key: Show, label: string) => ({ key, label, count: counts[key] });
  return (
    <PageFrame
      title={taskWords.title}
      actions={
        <>
          {counts.all > 0 && <span>{taskWords.count(shown.length)}</span>}
          {counts.mine > 0 && counts.others > 0 && (
            <ChipStrip
              label={taskWords.filters}
              chips={[
                chip('all', taskWords.all),
                chip('mine', taskWords.mine),
                chip('others', taskWords.others),
              ]}
              selected={show}
              onSelect={(key) => setShow(key as Show)}
            />
          )}
        </>
      }
    >
      <div ref={list} className={styles.groups}>
        {groups.map((group) => (
          <section key={group.key} className={styles.group} aria-label={group.title}>
            <h2>
              {group.title} <span>{taskWords.groupCount(group.tasks.length)}</span>
            </h2>
            <ul className={styles.list}>
              {group.tasks.map((task) => (
                <TaskRow
                  key={task.key}
                  task={task}
                  now={reply.now}
                  selected={task.key === current?.key}
                  onFocus={() => setSelected(task.key)}
                  onOpen={() => onOpen(task)}
                  onRemind={remindOf(task)}
                />
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 && empty}
      </div>
      {reminder.data !== undefined && <Notice tone="ok">{reminder.data}</Notice>}
      <ActProblems error={reminder.error} />
      {reply.doneToday > 0 && <p className={styles.done}>{taskWords.doneToday(reply.doneToday)}</p>}
    </PageFrame>
  );
};
