import { type Decimal, exact, type Item, type ScoringRule } from '@parindex/domain';
import { type Ruler, ruler } from '@parindex/scoring';
import { ruleInWords, setRowWords, showDecimal, showMaximum, showPoints } from '@parindex/text';
import { classes } from '../../../ui/index.ts';
import { pointsAt } from '../rows/row-readings.ts';
import { figureWords, inkOf } from './example-ruler.tsx';
import styles from './reading-graph.module.css';

const width = 400;
const height = 118;
const left = 28;
const right = 16;
const top = 12;
const bottom = 20;

/** Hai cách đọc trên một hình: points against the figure, and where the tried figure falls on each. */
export const ReadingGraph = ({
  item,
  first,
  second,
  figure,
}: {
  item: Pick<Item, 'maxPoints'>;
  first: ScoringRule;
  second: ScoringRule;
  figure: Decimal;
}) => {
  const [one, other] = [ruler(first, item), ruler(second, item)];
  if (one === undefined || other === undefined) return null;
  const axis = axisOf(one, other);
  const x = (value: Decimal) =>
    left + ((inkOf(value) - axis.from) / (axis.to - axis.from)) * (width - left - right);
  const y = (points: Decimal) => top + (1 - inkOf(points) / inkOf(one.maximum)) * (height - top - bottom);
  const at = exact.decimal(figure);
  const [firstPoints, secondPoints] = [one, other].map((drawn) => {
    const points = pointsAt(drawn, at);
    return points === undefined ? undefined : exact.toDecimal(points);
  });
  const half = exact.toDecimal(exact.divide(exact.decimal(one.maximum), exact.rational(2)));
  return (
    <svg
      className={styles.graph}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={setRowWords.graphOf(ruleInWords(first, item), ruleInWords(second, item))}
    >
      {[half, one.maximum].map((points) => (
        <g key={points}>
          <line className={styles.grid} x1={left} x2={width - right} y1={y(points)} y2={y(points)} />
          <text className={styles.tick} x={left - 6} y={y(points) + 4} textAnchor="end">
            {showMaximum(points)}
          </text>
        </g>
      ))}
      <path className={styles.axis} d={`M${left} ${top - 6}V${y('0')}H${width - right}`} />
      {marksOf(one, other, axis).map((mark) => (
        <text key={mark} className={styles.tick} x={x(mark)} y={height - 5} textAnchor="middle">
          {mark === one.axis.to ? figureWords(mark, one.axis.unit) : showDecimal(mark)}
        </text>
      ))}
      <line className={styles.tried} x1={x(figure)} x2={x(figure)} y1={y('0')} y2={y(firstPoints ?? '0')} />
      <Curve drawn={other} axis={axis} x={x} y={y} className={styles.second} />
      <Curve drawn={one} axis={axis} x={x} y={y} className={styles.first} />
      {secondPoints !== undefined && (
        <Point x={x(figure)} y={y(secondPoints)} className={styles.secondPoint}>
          {setRowWords.graphPoint('B', showPoints(secondPoints))}
        </Point>
      )}
      {firstPoints !== undefined && (
        <Point x={x(figure)} y={y(firstPoints)} className={styles.firstPoint} below>
          {setRowWords.graphPoint('A', showPoints(firstPoints))}
        </Point>
      )}
      <text className={styles.figure} x={x(figure) + 6} y={y('0') - 6}>
        {setRowWords.tryFigure} {figureWords(figure, one.axis.unit)}
      </text>
    </svg>
  );
};

type Axis = { readonly from: number; readonly to: number };

/** Below the lowest threshold nothing is to be seen: a little of it is enough. */
const axisOf = (one: Ruler, other: Ruler): Axis => {
  const ends = [one, other].flatMap(({ axis }) => [inkOf(axis.from), inkOf(axis.to)]);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const thresholds = [one, other].flatMap(({ ticks }) => ticks.map((tick) => inkOf(tick.at)));
  const lowest = Math.min(...thresholds, to);
  return { from: Math.max(from, lowest - (to - lowest) / 3), to };
};

const marksOf = (one: Ruler, other: Ruler, axis: Axis): readonly Decimal[] => {
  const marks = [...one.ticks.map(({ at }) => at), ...other.ticks.map(({ at }) => at), one.axis.to];
  return [...new Set(marks)]
    .sort((a, b) => inkOf(a) - inkOf(b))
    .filter((mark, index, all) => {
      const before = all[index - 1];
      return before === undefined || inkOf(mark) - inkOf(before) > (axis.to - axis.from) / 12;
    });
};

/** Stretches of one drawing; a jump between two of them is a dotted line. */
const Curve = ({
  drawn,
  axis,
  x,
  y,
  className,
}: {
  drawn: Ruler;
  axis: Axis;
  x: (value: Decimal) => number;
  y: (points: Decimal) => number;
  className: string | undefined;
}) => {
  const segments = drawn.segments.filter(({ to }) => inkOf(to) > axis.from);
  const start = String(axis.from);
  return (
    <>
      {segments.map((segment, index) => {
        const next = segments[index + 1];
        const from = inkOf(segment.from) < axis.from ? start : segment.from;
        return (
          <g key={segment.from}>
            <path
              className={classes(styles.curve, className)}
              d={`M${x(from)} ${y(segment.fromPoints)}L${x(segment.to)} ${y(segment.toPoints)}`}
            />
            {next !== undefined && next.fromPoints !== segment.toPoints && (
              <path
                className={classes(styles.jump, className)}
                d={`M${x(segment.to)} ${y(segment.toPoints)}V${y(next.fromPoints)}`}
              />
            )}
          </g>
        );
      })}
    </>
  );
};

const Point = ({
  x,
  y,
  below = false,
  className,
  children,
}: {
  x: number;
  y: number;
  below?: boolean;
  className: string | undefined;
  children: string;
}) => (
  <g className={className}>
    <circle cx={x} cy={y} r="3.5" />
    <text x={below ? x + 22 : x - 40} y={below ? y + 15 : y - 9}>
      {children}
    </text>
  </g>
);
