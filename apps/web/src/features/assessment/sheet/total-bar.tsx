import { assessmentWords as words } from '@parindex/text';
import { showMaximum, showPercent, showPoints } from '../../../lib/format.ts';
import { classes, ProgressBar } from '../../../ui/index.ts';
import type { ShownItems } from './sheet-filter.ts';
import type { FieldTotal, SheetTotals } from './sheet-view.ts';
import type { TimeLeft } from './time-left.ts';
import styles from './total-bar.module.css';

export type TotalBarProps = {
  totals: SheetTotals;
  counts: Readonly<Record<ShownItems, number>>;
  shown: ShownItems;
  onShow: (show: ShownItems) => void;
  onField: (rowId: string) => void;
  timeLeft: TimeLeft | undefined;
  /** Names of the other indexes that points still come from: "SIPAS". */
  otherIndexes: readonly string[];
};

/** The bar that never leaves: total, fields, what is missing, days left. */
export const TotalBar = ({
  totals,
  counts,
  shown,
  onShow,
  onField,
  timeLeft,
  otherIndexes,
}: TotalBarProps) => (
  <section className={styles.bar} aria-label={words.claimedPoints}>
    <div className={styles.total}>
      <p>
        <span className={styles.points}>{showPoints(totals.total)}</span>{' '}
        <span className={styles.of}>
          / {showMaximum(totals.maximum)} {words.claimedPoints}
        </span>
      </p>
      <p className={styles.note}>
        {words.maximumNote(
          showMaximum(totals.appliedMaximum),
          totals.elsewhere === '0' ? undefined : showMaximum(totals.elsewhere),
          otherIndexes,
        )}
      </p>
    </div>
    <ul className={styles.fields}>
      {totals.fields.map((field) => (
        <li key={field.id}>
          <Field field={field} onField={onField} />
        </li>
      ))}
    </ul>
    <div className={styles.counters}>
      <Counter show="lacks-evidence" label={words.lacksEvidence} {...{ counts, shown, onShow }} />
      <Counter show="lacks-explanation" label={words.lacksExplanation} {...{ counts, shown, onShow }} />
      {counts.unassigned > 0 && (
        <Counter show="unassigned" label={words.unassignedItems} {...{ counts, shown, onShow }} />
      )}
      <Counter show="untouched" label={words.untouched} plain {...{ counts, shown, onShow }} />
    </div>
    {timeLeft !== undefined && (
      <div className={styles.time}>
        <strong className={classes(styles.days, timeLeft.late && styles.late)}>{timeLeft.title}</strong>
        <span className={styles.note}>{timeLeft.note}</span>
      </div>
    )}
  </section>
);

const low = 0.7;

const Field = ({ field, onField }: { field: FieldTotal; onField: (rowId: string) => void }) => (
  <button type="button" className={styles.field} onClick={() => onField(field.id)}>
    <span className={styles.name}>
      <span className={styles.code}>{field.code}</span> {field.name}
    </span>
    <ProgressBar
      value={field.share}
      hatched={field.share < low}
      {...(field.lastYearShare === undefined ? {} : { reference: field.lastYearShare })}
    />
    <span className={styles.value}>
      <span className="visually-hidden"> </span>
      <strong>{showPoints(field.points)}</strong>/{showMaximum(field.maximum)}
      {field.lastYearShare !== undefined && (
        <span className="visually-hidden">
          {words.fieldLastYear(showPercent((field.lastYearShare * 100).toFixed(0)))}
        </span>
      )}
    </span>
  </button>
);

const Counter = ({
  show,
  label,
  plain = false,
  counts,
  shown,
  onShow,
}: Pick<TotalBarProps, 'counts' | 'shown' | 'onShow'> & {
  show: ShownItems;
  label: string;
  plain?: boolean;
}) => (
  <button
    type="button"
    className={classes(styles.counter, shown === show && styles.chosen)}
    aria-pressed={shown === show}
    onClick={() => onShow(shown === show ? 'all' : show)}
  >
    <strong className={classes(styles.count, !plain && counts[show] > 0 && styles.owed)}>
      {counts[show]}
    </strong>
    <span className={styles.note}>{label}</span>
  </button>
);
