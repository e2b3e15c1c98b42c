import type { RoundChoice } from '@parindex/contract';
import { shellWords } from '@parindex/text';
import { showDay } from '../../lib/format.ts';
import { usePhone } from '../../lib/media.ts';
import { useSession } from '../../lib/session.ts';
import { StateIcon } from '../../ui/index.ts';
import styles from './demo-band.module.css';
import { DemoChip } from './demo-chip.tsx';
import { otherDays } from './demonstration-days.ts';
import { useMovePlace } from './use-move-place.ts';

/** Marks every screen of a demonstration, tells its frozen day and moves it. */
export const DemoBand = ({ round }: { round: RoundChoice }) => {
  const { rounds } = useSession();
  const go = useMovePlace();
  const phone = usePhone();
  if (phone)
    return (
      <section className={styles.band} aria-label={shellWords.demonstration}>
        <DemoChip round={round} />
      </section>
    );
  return (
    <section className={styles.band} aria-label={shellWords.demonstration}>
      <span className={styles.icon}>
        <StateIcon state="explain" />
      </span>
      <strong className={styles.mark}>{shellWords.demonstration}</strong>
      <span className={styles.note}>{shellWords.demonstrationNote}</span>
      {round.today !== undefined && (
        <span className={styles.today}>
          {shellWords.demonstrationToday} <strong>{showDay(round.today)}</strong>
        </span>
      )}
      {otherDays(rounds, round).map(({ roundId, label }) => (
        <button key={roundId} type="button" className={styles.move} onClick={() => go({ round: roundId })}>
          {label}
        </button>
      ))}
    </section>
  );
};
