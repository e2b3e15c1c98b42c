import { indexSetWords as words } from '@parindex/text';
import { State, type StateName } from '../../../ui/index.ts';
import type { LineVerdict } from '../rows/set-line.ts';
import styles from './set-table.module.css';

/** Shape, word and colour of a verdict. */
export const VerdictMark = ({ verdict }: { verdict: LineVerdict }) => (
  <span className={styles[verdict]}>
    <State state={verdictStates[verdict]}>{words[verdict]}</State>
  </span>
);

export const verdictStates: Readonly<Record<LineVerdict, StateName>> = {
  certain: 'accepted',
  seen: 'accepted',
  look: 'ask',
  unreadable: 'late',
  wrong: 'late',
};
