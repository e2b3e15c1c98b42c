import { appraisalWords as words } from '@parindex/text';
import type { KeyboardEvent } from 'react';
import { showPoints } from '../../lib/format.ts';
import { isComposing } from '../../lib/keyboard.ts';
import { classes } from '../../ui/index.ts';
import styles from './appraisal-grid.module.css';
import type { AppraisalLine } from './appraisal-line.ts';

export type PointsCellProps = {
  readonly line: AppraisalLine;
  /** What is being typed; undefined while the saved points stand. */
  readonly text: string | undefined;
  readonly wrong: boolean;
  readonly editable: boolean;
  readonly onText: (text: string) => void;
  readonly onCommit: () => void;
  readonly onUndo: () => void;
};

/** Appraised points: an input where the person may give them, else the number. */
export const PointsCell = ({ line, text, wrong, editable, onText, onCommit, onUndo }: PointsCellProps) => {
  const saved = line.appraised === undefined ? '' : showPoints(line.appraised);
  if (!editable) {
    const waits = line.cell.appraisal.state === 'supplement-requested';
    if (line.appraised === undefined || waits)
      return <span className={styles.quiet}>{waits ? words.waitingPoints : ''}</span>;
    return <strong>{saved}</strong>;
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      onCommit();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onUndo();
    }
  };
  return (
    <input
      className={classes(styles.points, wrong && styles.wrong)}
      aria-label={words.points(line.title)}
      aria-invalid={wrong || undefined}
      title={line.item.isShare ? words.pointsHint : undefined}
      data-points={line.key}
      inputMode="decimal"
      autoComplete="off"
      value={text ?? saved}
      onFocus={(event) => event.target.select()}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={onCommit}
    />
  );
};
