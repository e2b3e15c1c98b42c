import type { RoundChoice } from '@parindex/contract';
import { shellWords } from '@parindex/text';
import { showDay } from '../../lib/format.ts';
import { Icon, Menu } from '../../ui/index.ts';
import styles from './demo-band.module.css';
import { useDemonstrationDays } from './use-demonstration-days.ts';

/** The mark of a demonstration where the window is low: a chip in the bar, so that rows keep their room. */
export const DemoChip = ({ round }: { round: RoundChoice }) => {
  const { moves } = useDemonstrationDays(round);
  const words = (
    <>
      <strong className={styles.mark}>{shellWords.demonstration}</strong>
      {round.today !== undefined && <span>{showDay(round.today)}</span>}
    </>
  );
  if (moves.length === 0) return <span className={styles.chip}>{words}</span>;
  return (
    <Menu
      align="end"
      label={shellWords.demonstration}
      trigger={
        <button type="button" className={styles.chip}>
          {words}
          <Icon name="fold-open" size={10} />
        </button>
      }
      entries={moves.map((move) => ({ key: move.day, label: move.label, onSelect: move.go }))}
    />
  );
};
