import type { RoundChoice } from '@parindex/contract';
import { shellWords } from '@parindex/text';
import { api } from '../../lib/api.ts';
import { showDay } from '../../lib/format.ts';
import { queryClient } from '../../lib/query.ts';
import { StateIcon } from '../../ui/index.ts';
import styles from './demo-band.module.css';

/** Marks every screen of a demonstration, tells its frozen day and moves it. */
export const DemoBand = ({ round }: { round: RoundChoice }) => {
  const { today } = round;
  const others = (round.demonstrationDays ?? []).filter(({ day }) => day !== today);
  const move = async (day: string) => {
    await api.post('/api/demonstration/today', { roundId: round.id, day });
    await queryClient.invalidateQueries();
  };
  return (
    <section className={styles.band} aria-label={shellWords.demonstration}>
      <span className={styles.icon}>
        <StateIcon state="explain" />
      </span>
      <strong className={styles.mark}>{shellWords.demonstration}</strong>
      <span className={styles.note}>{shellWords.demonstrationNote}</span>
      {today !== undefined && (
        <span className={styles.today}>
          {shellWords.demonstrationToday} <strong>{showDay(today)}</strong>
        </span>
      )}
      {today !== undefined &&
        others.map(({ day, label }) => (
          <button key={day} type="button" className={styles.move} onClick={() => void move(day)}>
            {day > today
              ? shellWords.demonstrationMove(showDay(day), label)
              : shellWords.demonstrationBack(showDay(day), label)}
          </button>
        ))}
    </section>
  );
};
