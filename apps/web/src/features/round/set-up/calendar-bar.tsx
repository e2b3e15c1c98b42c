import type { Instant, Phase } from '@parindex/domain';
import { phaseWords, roundWords as words } from '@parindex/text';
import { dayOf, showDay, showDayOfYear, showTime } from '../../../lib/format.ts';
import styles from './calendar-bar.module.css';
import { calendarSegments } from './calendar-segments.ts';

export type CalendarBarProps = {
  readonly phases: readonly Phase[];
  readonly now: Instant;
  /** Days of other years say so. */
  readonly year: number;
};

/** The calendar as a bar with today on it, and below it every phase in words. */
export const CalendarBar = ({ phases, now, year }: CalendarBarProps) => {
  if (phases.length === 0) return <p className={styles.note}>{words.noCalendar}</p>;
  const bar = calendarSegments(phases, now);
  return (
    <div className={styles.calendar}>
      <div className={styles.bar} aria-hidden="true">
        {bar.now !== undefined && (
          <span className={styles.today} style={{ left: `${bar.now * 100}%` }}>
            <span className={sideOf(bar.now)}>{words.today(showDayOfYear(dayOf(now)))}</span>
          </span>
        )}
        {bar.segments.map(({ name, from, to, past }) => (
          <span
            key={name}
            className={styles.segment}
            style={{ left: `${from * 100}%`, width: `${Math.max(0.6, (to - from) * 100)}%` }}
            title={phaseWords[name]}
          >
            <span className={styles.past} style={{ width: `${past * 100}%` }} />
          </span>
        ))}
      </div>
      <ol className={styles.phases}>
        {phases
          .toSorted((one, other) => (one.closesAt < other.closesAt ? -1 : 1))
          .map((phase) => (
            <li key={phase.name} className={isOpen(phase, now) ? styles.open : undefined}>
              <span>{phaseWords[phase.name]}</span>
              <span className={styles.days}>{daysOf(phase, year)}</span>
              <span className={styles.note}>{stateOf(phase, now)}</span>
            </li>
          ))}
      </ol>
    </div>
  );
};

const sideOf = (place: number) => (place > 0.7 ? styles.left : place < 0.3 ? styles.right : styles.centre);

const isOpen = ({ opensAt, closesAt }: Phase, now: Instant) => opensAt <= now && now <= closesAt;

/** "19/10 – 17:00, 20/11/2020": the hour where a phase does not simply end with its day. */
const daysOf = ({ opensAt, closesAt }: Phase, year: number): string => {
  const hour = showTime(closesAt);
  const last = dayOf(closesAt);
  const end = last.startsWith(String(year)) ? showDayOfYear(last) : showDay(last);
  return `${showDayOfYear(dayOf(opensAt))} – ${hour === '23:59' ? '' : `${hour}, `}${end}`;
};

const stateOf = (phase: Phase, now: Instant): string => {
  if (phase.closesAt < now) return words.past;
  return isOpen(phase, now) ? words.running : '';
};
