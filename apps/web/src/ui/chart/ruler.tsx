import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './ruler.module.css';
import { anchorAt, upperLabels } from './ruler-labels.ts';
import type { RulerMark, RulerProps, RulerSegment } from './ruler-types.ts';

/** Thước tính điểm: one scale, its floor and ceiling, and where the figures fall. Numbers here only place ink. */
export const Ruler = ({
  description,
  axis,
  segments,
  ticks,
  marks,
  reference,
  compact = false,
}: RulerProps) => {
  const share = (value: number) =>
    axis.to === axis.from ? 0 : Math.min(1, Math.max(0, (value - axis.from) / (axis.to - axis.from)));
  const bandTop = compact ? 3 : 17;
  const height = compact ? 16 : 42;
  const uppers = upperLabels(marks, reference, share);
  return (
    <svg className={styles.ruler} width="100%" height={height} role="img" aria-label={description}>
      <svg
        y={bandTop}
        width="100%"
        height={band}
        viewBox="0 0 1000 10"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {segments.map((segment) => (
          <Segment key={segment.from} segment={segment} share={share} />
        ))}
      </svg>
      <rect className={styles.frame} x="0.5" y={bandTop - 0.5} width="calc(100% - 1px)" height={band} />
      <Loss marks={marks} share={share} y={bandTop} />
      {reference !== undefined && (
        <At share={share(reference.at)}>
          <line className={styles.reference} y1={bandTop - 3} y2={bandTop + band + 3} />
        </At>
      )}
      {marks.map((mark) => (
        <At key={`${mark.shape}-${mark.at}`} share={share(mark.at)}>
          <Mark shape={mark.shape} y={bandTop} />
        </At>
      ))}
      {!compact &&
        uppers.map((label) => (
          <At key={label.text} share={label.share}>
            <text
              className={classes(styles.label, label.strong && styles.strong)}
              y="11"
              textAnchor={label.anchor}
              dx={label.shift}
            >
              {label.text}
            </text>
          </At>
        ))}
      {!compact &&
        ticks.map((tick) => (
          <At key={`${tick.at}-${tick.label}`} share={share(tick.at)}>
            <text
              className={styles.label}
              y={bandTop + band + 12}
              textAnchor={tick.align ?? anchorAt(share(tick.at))}
            >
              {tick.label}
            </text>
          </At>
        ))}
    </svg>
  );
};

const band = 10;

const At = ({ share, children }: { share: number; children: ReactNode }) => (
  <svg x={`${share * 100}%`} overflow="visible" aria-hidden="true">
    {children}
  </svg>
);

const Segment = ({ segment, share }: { segment: RulerSegment; share: (value: number) => number }) => {
  const [from, to] = [share(segment.from) * 1000, share(segment.to) * 1000];
  if (segment.kind === 'nothing') {
    const lines = Array.from(
      { length: Math.max(0, Math.ceil((to - from) / 10)) },
      (_, index) => from + index * 10,
    );
    return (
      <>
        <rect className={styles.nothing} x={from} width={to - from} height="10" />
        <path
          className={styles.hatch}
          d={lines
            .map((x) => `M${x} 10L${Math.min(x + 8, to)} ${x + 8 > to ? 10 - (to - x) * 1.25 : 0}`)
            .join('')}
        />
      </>
    );
  }
  const low = 10 - 10 * (segment.kind === 'flat' ? (segment.high ?? 1) : (segment.low ?? 0));
  const high = 10 - 10 * (segment.high ?? 1);
  return (
    <>
      <rect className={styles.rest} x={from} width={to - from} height="10" />
      <path className={styles.gain} d={`M${from} 10V${low}L${to} ${high}V10z`} />
    </>
  );
};

const Mark = ({ shape, y }: { shape: RulerMark['shape']; y: number }) => {
  if (shape === 'pointer') {
    return (
      <>
        <path className={styles.solid} d={`M-5 ${y - 3}h10l-5 6z`} />
        <line className={styles.needle} y1={y} y2={y + band + 4} />
      </>
    );
  }
  if (shape === 'appraised')
    return <rect className={styles.solid} x="-2" y={y - 2} width="4" height={band + 4} />;
  return <circle className={shape === 'equal' ? styles.solid : styles.hollow} cy={y + band / 2} r="4.5" />;
};

/** The bar between what was claimed and what was appraised is the loss. */
const Loss = ({
  marks,
  share,
  y,
}: {
  marks: readonly RulerMark[];
  share: (value: number) => number;
  y: number;
}) => {
  const claimed = marks.find((mark) => mark.shape === 'claimed');
  const appraised = marks.find((mark) => mark.shape === 'appraised');
  if (claimed === undefined || appraised === undefined) return null;
  const [from, to] = [
    Math.min(share(claimed.at), share(appraised.at)),
    Math.max(share(claimed.at), share(appraised.at)),
  ];
  return (
    <rect
      className={styles.loss}
      x={`${from * 100}%`}
      y={y + band / 2 - 2}
      width={`${(to - from) * 100}%`}
      height="4"
    />
  );
};
