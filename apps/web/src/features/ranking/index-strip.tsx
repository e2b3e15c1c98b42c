import type { RankingReply } from '@parindex/contract';
import { rankingWords as words } from '@parindex/text';
import { useRef } from 'react';
import { showDecimal } from '../../lib/format.ts';
import { useWidth } from '../../lib/width.ts';
import styles from './index-strip.module.css';
import { axisOf, dotsOf, labelsOf } from './ranking-view.ts';

const letter = 6.4;
const dotWidth = 13;
const axisY = 40;
const namesUpTo = 16;

/** Every unit's index on one axis, with the cuts between grades: who stands near whom, and near which grade. */
export const IndexStrip = ({
  ranking,
  selected,
}: {
  ranking: RankingReply;
  selected: string | undefined;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame) ?? 0;
  const labels = labelsOf(ranking.rows);
  if (labels.length === 0) return null;
  const axis = axisOf(labels.map(({ value }) => value));
  const place = (value: number) => ((value - axis.from) / (axis.to - axis.from)) * width;
  const dots = dotsOf(ranking.rows, width === 0 ? 1 : ((axis.to - axis.from) / width) * dotWidth);
  const cuts = ranking.scoring.grading.bands.flatMap((band) =>
    band.from === undefined || ranking.scoring.grading.on !== 'index'
      ? []
      : [{ ...band, at: Number(band.from) }],
  );
  const ticks = Array.from(
    { length: Math.floor((axis.to - axis.from) / 5) + 1 },
    (_, index) => axis.from + index * 5,
  );
  const named = labels.length <= namesUpTo ? placed(labels, place, width) : [];
  return (
    <div ref={frame} className={styles.frame}>
      <svg className={styles.strip} width="100%" height="62" role="img" aria-label={words.stripLabel}>
        <line className={styles.axis} x1="0" x2={width} y1={axisY} y2={axisY} />
        {ticks.map((tick) => (
          <text key={tick} className={styles.tick} x={place(tick)} y="60" textAnchor="middle">
            {tick}
          </text>
        ))}
        {cuts
          .filter(({ at }) => at > axis.from && at < axis.to)
          .map((cut) => (
            <g key={cut.name}>
              <line className={styles.cut} x1={place(cut.at)} x2={place(cut.at)} y1="14" y2="50" />
              <text className={styles.grade} x={place(cut.at) + 14} y="60">
                {words.cut(cut.name, showDecimal(cut.from ?? ''))}
              </text>
            </g>
          ))}
        {named.map((label) => (
          <text key={label.text} className={styles.name} x={label.x} y="24" textAnchor={label.anchor}>
            {label.text}
          </text>
        ))}
        {dots.map((dot) => (
          <circle
            key={dot.unitId}
            className={dot.unitId === selected ? styles.chosen : styles.dot}
            cx={place(dot.value)}
            cy={axisY - dot.level * 11}
            r="5"
          >
            <title>{`${dot.name} ${showDecimal(String(dot.value), 2)}`}</title>
          </circle>
        ))}
      </svg>
    </div>
  );
};

type Placed = { readonly text: string; readonly x: number; readonly anchor: 'start' | 'middle' | 'end' };

/** Labels that have room; one that would lie on its neighbour is left to the dot's own title. */
const placed = (
  labels: ReturnType<typeof labelsOf>,
  place: (value: number) => number,
  width: number,
): readonly Placed[] => {
  let free = 0;
  return labels
    .toSorted((a, b) => a.value - b.value)
    .flatMap(({ names, index, value }) => {
      const text =
        names.length === 1 ? (names[0] ?? '') : words.together(names.join(', '), showDecimal(index, 2));
      const half = (text.length * letter) / 2;
      const stacked = names.length > 1;
      const middle = stacked ? place(value) - 12 - half : place(value);
      const left = Math.min(Math.max(middle - half, 0), width - half * 2);
      if (left < free) return [];
      free = left + half * 2 + 8;
      return [{ text, x: left + half, anchor: 'middle' as const }];
    });
};
