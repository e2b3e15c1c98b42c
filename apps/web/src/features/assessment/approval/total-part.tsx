import type { SheetCheckReply, SheetReply } from '@parindex/contract';
import { exact } from '@parindex/domain';
import { approvalWords as words } from '@parindex/text';
import {
  dayOf,
  showDay,
  showMaximum,
  showPercent,
  showPoints,
  showTime,
  showWeekday,
} from '../../../lib/format.ts';
import type { SheetTotals } from '../sheet/sheet-view.ts';
import styles from './approval.module.css';
import { type ClaimLine, completenessOf } from './approval-view.ts';

/** The answer first: the total with its share, when it is due, and whether everything is there. */
export const TotalPart = ({
  sheet,
  totals: { total, maximum, elsewhere },
  lines,
  check,
  closesAt,
}: {
  sheet: SheetReply;
  totals: SheetTotals;
  lines: readonly ClaimLine[];
  check: SheetCheckReply;
  closesAt: string | undefined;
}) => {
  const { all, done, withEvidence, explained } = completenessOf(lines);
  const blocking = check.problems.filter((problem) => problem.blocking !== false).length;
  const { lastYear } = sheet;
  return (
    <section className={styles.totalPart}>
      {closesAt !== undefined && (
        <p className={styles.meta}>
          {words.due}{' '}
          <strong>
            {showTime(closesAt)} {showWeekday(dayOf(closesAt))} {showDay(dayOf(closesAt))}
          </strong>
        </p>
      )}
      <p className={styles.total}>
        <strong>{showPoints(total)}</strong> <span>{words.ofMaximum(showMaximum(maximum))}</span>
        <span className={styles.share}>
          <strong>{showPercent(shareOf(total, maximum), 1)}</strong>
          {lastYear?.index !== undefined && (
            <span>{words.lastYear(lastYear.year, showPercent(lastYear.index, 1))}</span>
          )}
        </span>
      </p>
      <p className={styles.complete}>
        <strong>{words.complete(done, all)}</strong> · {words.withEvidence(withEvidence)} ·{' '}
        <strong>{words.explained(explained)}</strong> · {words.blocking(blocking)}.{' '}
        {words.elsewhere(showMaximum(elsewhere))}
      </p>
    </section>
  );
};

const shareOf = (total: string, maximum: string): string => {
  const whole = exact.decimal(maximum);
  return exact.isZero(whole)
    ? '0'
    : exact.toDecimal(exact.divide(exact.multiply(exact.decimal(total), exact.hundred), whole));
};
