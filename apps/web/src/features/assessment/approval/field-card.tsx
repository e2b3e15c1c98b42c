import { approvalWords as words } from '@parindex/text';
import { showMaximum, showPoints } from '../../../lib/format.ts';
import type { SheetTotals } from '../sheet/sheet-view.ts';
import styles from './approval.module.css';

/** Theo lĩnh vực: got is solid, lost is hatched. */
export const FieldCard = ({ totals: { fields } }: { totals: SheetTotals }) => (
  <section className={styles.card} aria-label={words.fields}>
    <h2>{words.fields}</h2>
    <ul className={styles.fields}>
      {fields.map(({ id, code, name, points, maximum, share }) => (
        <li key={id}>
          <span>
            {code}. {name}
          </span>
          <span className={styles.field} aria-hidden="true">
            <span className={styles.got} style={{ width: `${Math.min(Math.max(share, 0), 1) * 100}%` }} />
          </span>
          <span className={styles.end}>
            {showPoints(points)} / {showMaximum(maximum)}
          </span>
        </li>
      ))}
    </ul>
  </section>
);
