import type { TaskReply } from '@parindex/contract';
import { taskKindWords, taskWords } from '@parindex/text';
import { dayOf, showDay, showDaysLeft, showTime } from '../../lib/format.ts';
import { Button, classes, StateIcon } from '../../ui/index.ts';
import styles from './task.module.css';

/** One task: when, which item, what to do, who, and one button that opens exactly that. */
export const TaskRow = ({
  task,
  now,
  selected,
  onOpen,
  onRemind,
  onFocus,
}: {
  task: TaskReply;
  now: string;
  selected: boolean;
  onOpen: () => void;
  /** Only for what waits for an office: reminds it without leaving the list. */
  onRemind: { readonly busy: boolean; readonly run: () => void } | undefined;
  onFocus: () => void;
}) => {
  const words = taskKindWords[task.kind];
  return (
    <li className={classes(styles.row, selected && styles.selected)} onFocus={onFocus}>
      <Due task={task} now={now} />
      <span className={styles.codes}>{codesOf(task)}</span>
      <span className={styles.what}>
        {onRemind === undefined ? (
          <strong>{words.title(task.title)}</strong>
        ) : (
          <button type="button" className={styles.open} onClick={onOpen}>
            <strong>{words.title(task.title)}</strong>
          </button>
        )}
        <span className={styles.note}>{noteOf(task)}</span>
      </span>
      <span className={styles.who}>{task.mine ? taskWords.me : (task.officeName ?? task.unitShortName)}</span>
      <span className={styles.act}>
        <Button
          kind={selected ? 'primary' : 'secondary'}
          wide
          busy={onRemind?.busy ?? false}
          onClick={onRemind?.run ?? onOpen}
          data-task={task.key}
        >
          {onRemind === undefined ? words.button : taskWords.remindTimes((task.reminders ?? 0) + 1)}
        </Button>
      </span>
    </li>
  );
};

const Due = ({ task: { dueAt }, now }: { task: TaskReply; now: string }) => {
  if (dueAt === undefined) return <span className={styles.due} />;
  const late = dueAt < now;
  const today = dayOf(now);
  const day = dayOf(dueAt);
  return (
    <span className={classes(styles.due, late && styles.late, !late && day === today && styles.soon)}>
      <strong>
        {late && <StateIcon state="late" />} {day === today ? showTime(dueAt) : showDay(day).slice(0, 5)}
      </strong>
      <span className={styles.left}>{showDaysLeft(today, day)}</span>
    </span>
  );
};

const codesOf = ({ codes, unitShortName }: TaskReply): string => {
  const [first] = codes;
  if (first === undefined) return unitShortName;
  return codes.length === 1 ? first : taskWords.items(codes.length);
};

const noteOf = (task: TaskReply): string => {
  const { note } = taskKindWords[task.kind];
  if (task.kind === 'answer-question' || task.kind === 'answer-supplement') return `“${task.detail ?? ''}”`;
  const isShared =
    task.kind === 'appraise-items' || task.kind === 'review-supplement' || task.kind === 'decide-items';
  if (isShared) return `${note} ${task.unitShortName || taskWords.units(Number(task.detail))}`.trim();
  if (task.kind === 'chase-office')
    return [task.codes.join(' · '), taskWords.remindedTimes(task.reminders ?? 0)].filter(Boolean).join('. ');
  return task.codes.length > 1 ? `${note} ${task.codes.join(' · ')}`.trim() : note;
};
