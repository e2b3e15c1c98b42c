import { exact } from '@parindex/domain';
import { appraisalWords as words } from '@parindex/text';
import { type CSSProperties, memo } from 'react';
import { classes } from '../../ui/index.ts';
import type { AppraisalLine } from './appraisal-line.ts';
import styles from './filters.module.css';
import { binCount, binOf, binStart } from './line-filter.ts';
import { scaleWords } from './line-ruler.tsx';

export type DistributionProps = {
  readonly lines: readonly AppraisalLine[];
  readonly bins: ReadonlySet<number>;
  readonly onBin: (bin: number) => void;
};

/** How the claims are spread over the scale; a column filters to its rows. */
export const Distribution = memo(({ lines, bins, onBin }: DistributionProps) => {
  const ruler = lines[0]?.item.ruler;
  if (ruler === undefined) return null;
  const counts = Map.groupBy(lines, binOf);
  const most = Math.max(1, ...Array.from({ length: binCount }, (_, bin) => counts.get(bin)?.length ?? 0));
  const values = lines
    .flatMap(({ cell }) => (cell.claim?.measured === undefined ? [] : [exact.decimal(cell.claim.measured)]))
    .sort(exact.compare);
  const median = values[Math.floor((values.length - 1) / 2)];
  return (
    <section className={styles.distribution} aria-label={words.distribution(lines.length)}>
      <div className={styles.columns}>
        {Array.from({ length: binCount }, (_, bin) => bin).map((bin) => {
          const count = counts.get(bin)?.length ?? 0;
          const range = `${scaleWords(ruler, binStart(ruler, bin))} – ${scaleWords(ruler, binStart(ruler, bin + 1))}`;
          return (
            <button
              key={bin}
              type="button"
              className={classes(styles.column, bins.has(bin) && styles.on)}
              aria-pressed={bins.has(bin)}
              aria-label={words.distributionBar(range, count)}
              title={words.distributionBar(range, count)}
              onClick={() => onBin(bin)}
            >
              <span aria-hidden="true">{count === 0 ? '' : count}</span>
              <span
                className={styles.ink}
                style={{ '--height': `${(count / most) * 34}px` } as CSSProperties}
              />
            </button>
          );
        })}
      </div>
      <div className={styles.about}>
        <strong>{words.distribution(lines.length)}</strong>
        <p>
          {scaleWords(ruler, binStart(ruler, 0))} – {scaleWords(ruler, binStart(ruler, binCount))}.{' '}
          {median !== undefined && words.distributionNote(scaleWords(ruler, exact.toDecimal(median)))}
        </p>
      </div>
    </section>
  );
});
