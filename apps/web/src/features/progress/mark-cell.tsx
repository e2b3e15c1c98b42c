import type { ProgressMark } from '@parindex/domain';
import { type MarkTime, progressMarkWords } from '@parindex/text';
import { classes, ProgressBar, StateIcon, type StateName } from '../../ui/index.ts';
import styles from './progress.module.css';

const icons: Readonly<Record<ProgressMark['state'], StateName | undefined>> = {
  done: 'accepted',
  doing: 'started',
  late: 'late',
  idle: 'explain',
  'to-come': undefined,
};

/** One step of one unit: shape, word, and how far where that can be counted. */
export const MarkCell = ({
  mark,
  time,
  more,
}: {
  mark: ProgressMark;
  time: MarkTime;
  more?: string | undefined;
}) => {
  const { says, note } = progressMarkWords(mark, time);
  const icon =
    mark.extended && mark.state !== 'late' && mark.state !== 'done' ? 'explain' : icons[mark.state];
  const second = [note, more].filter(Boolean).join(', ');
  const isOpen = mark.state === 'doing' || mark.state === 'late';
  return (
    <span className={classes(styles.mark, styles[mark.state])}>
      <span className={styles.says}>
        {icon && <StateIcon state={icon} />}
        <span>{says}</span>
        {isOpen && mark.count && mark.count.of > 0 && (
          <span className={styles.bar}>
            <ProgressBar value={mark.count.done / mark.count.of} />
          </span>
        )}
      </span>
      {second !== '' && <span className={styles.second}>{second}</span>}
    </span>
  );
};
