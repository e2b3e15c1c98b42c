import type { RoundChoice } from '@parindex/contract';
import { shellWords } from '@parindex/text';
import { showDay } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { Icon, Menu } from '../../ui/index.ts';
import styles from './demo-band.module.css';
import { otherDays } from './demonstration-days.ts';
import { useMovePlace } from './use-move-place.ts';

/** The mark of a demonstration where the window is low: a chip in the bar, so that rows keep their room. */
export const DemoChip = ({ round }: { round: RoundChoice }) => {
  const { rounds } = useSession();
  const go = useMovePlace();
  const moves = otherDays(rounds, round);
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
      entries={moves.map(({ roundId, label }) => ({
        key: roundId,
        label,
        onSelect: () => go({ round: roundId }),
      }))}
    />
  );
};
