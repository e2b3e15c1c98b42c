import type { SheetReply } from '@parindex/contract';
import { phaseWords, taskWords, submissionWords as words } from '@parindex/text';
import { dayOf, showDay, showDaysLeft, showDeadline } from '../../../lib/format.ts';
import styles from './overview.module.css';

const shownPhases = ['self-scoring', 'internal-review', 'submission'] as const;

/** The unit's own phases on one line, with today. */
export const RoundCalendar = ({ sheet }: { sheet: SheetReply }) => {
  const phases = sheet.round.phases.filter(({ name }) => (shownPhases as readonly string[]).includes(name));
  const [first] = phases;
  const last = phases.at(-1);
  if (!first || !last) return null;
  const start = Date.parse(first.opensAt);
  const end = Date.parse(last.closesAt);
  const share = (instant: string) =>
    Math.min(Math.max(((Date.parse(instant) - start) / (end - start)) * 100, 0), 100);
  const today = dayOf(sheet.round.now);
  return (
    <section className={styles.part} aria-label={words.calendar}>
      <header className={styles.head}>
        <h2>{words.roundOf(sheet.round.year)}</h2>
        <span>{words.dueLine(showDeadline(last.closesAt), showDaysLeft(today, dayOf(last.closesAt)))}</span>
      </header>
      <p className={styles.today}>
        <span style={{ left: `${Math.min(Math.max(share(sheet.round.now), 12), 88)}%` }}>
          {taskWords.today(showDay(today).slice(0, 5))}
        </span>
      </p>
      <div className={styles.line} aria-hidden="true">
        {phases.map(({ name, opensAt, closesAt }) => (
          <span
            key={name}
            className={styles.phase}
            style={{ left: `${share(opensAt)}%`, width: `${Math.max(share(closesAt) - share(opensAt), 2)}%` }}
          />
        ))}
        <span className={styles.gone} style={{ width: `${share(sheet.round.now)}%` }} />
        <span className={styles.now} style={{ left: `${share(sheet.round.now)}%` }} />
      </div>
      <ol className={styles.phases}>
        {phases.map(({ name, opensAt, closesAt }) => (
          <li key={name}>
            <strong>{phaseWords[name]}</strong>
            <span>
              {showDay(dayOf(opensAt)).slice(0, 5)}–{showDay(dayOf(closesAt)).slice(0, 5)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
