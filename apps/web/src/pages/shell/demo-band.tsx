import type { RoundChoice } from '@parindex/contract';
import { shellWords } from '@parindex/text';
import { showDay } from '../../lib/format.ts';
import { sentencesElsewhere } from '../../lib/refusal.ts';
import { StateIcon } from '../../ui/index.ts';
import styles from './demo-band.module.css';
import { useDemonstrationDays } from './use-demonstration-days.ts';

/** Marks every screen of a demonstration, tells its frozen day and moves it. */
export const DemoBand = ({ round }: { round: RoundChoice }) => {
  const { moves, error } = useDemonstrationDays(round);
  return (
    <section className={styles.band} aria-label={shellWords.demonstration}>
      <span className={styles.icon}>
        <StateIcon state="explain" />
      </span>
      <strong className={styles.mark}>{shellWords.demonstration}</strong>
      <span className={styles.note}>{sentencesElsewhere(error, [])[0] ?? shellWords.demonstrationNote}</span>
      {round.today !== undefined && (
        <span className={styles.today}>
          {shellWords.demonstrationToday} <strong>{showDay(round.today)}</strong>
        </span>
      )}
      {moves.map((move) => (
        <button key={move.day} type="button" className={styles.move} onClick={move.go}>
          {move.label}
        </button>
      ))}
    </section>
  );
};
