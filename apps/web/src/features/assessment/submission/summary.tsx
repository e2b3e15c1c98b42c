import { submissionWords as words } from '@parindex/text';
import { showMaximum, showPoints } from '../../../lib/format.ts';
import { ProgressBar } from '../../../ui/index.ts';
import type { OpenSheet } from '../screen/use-sheet.ts';
import type { SheetTotals } from '../sheet/sheet-view.ts';
import styles from './submission.module.css';

/** Total, completeness in one sentence, the fields: what a leader reads first. */
export const Summary = ({ open: { sheet, frame }, totals }: { open: OpenSheet; totals: SheetTotals }) => {
  const scored = new Set(frame.compiled.items.flatMap(({ row }) => (row.method === 'self' ? [row.id] : [])));
  const own = sheet.entries.filter(({ itemId, exempt }) => scored.has(itemId) && exempt === undefined);
  const count = (is: (entry: (typeof own)[number]) => boolean) => own.filter(is).length;
  return (
    <section className={styles.part}>
      <p>
        <span className={styles.total}>{showPoints(totals.total)}</span>{' '}
        <span className={styles.of}>{words.ofMaximum(showMaximum(totals.maximum))}</span>
      </p>
      <p className={styles.quiet}>
        {words.applied(showMaximum(totals.appliedMaximum), showMaximum(totals.elsewhere))}
      </p>
      <p>
        {words.completeness(
          count(({ state }) => state === 'accepted'),
          own.length,
          count(({ owed, explanation }) => owed !== undefined && explanation !== undefined),
          count(({ estimated }) => estimated),
        )}
      </p>
      <h2>{words.fields}</h2>
      <ul className={styles.fields}>
        {totals.fields.map((field) => (
          <li key={field.id}>
            <span>
              {field.code} {field.name}
            </span>
            <ProgressBar
              value={field.share}
              hatched={field.share < 0.7}
              label={`${showPoints(field.points)} / ${showMaximum(field.maximum)}`}
              {...(field.lastYearShare === undefined ? {} : { reference: field.lastYearShare })}
            />
            <span className={styles.end}>
              <strong>{showPoints(field.points)}</strong>/{showMaximum(field.maximum)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
