import { type Decimal, exact } from '@parindex/domain';
import type { Ruler as RuleRuler } from '@parindex/scoring';
import { appraisalWords as words } from '@parindex/text';
import { showDecimal, showPercent } from '../../lib/format.ts';
import { Ruler, type RulerMark, type RulerSegment } from '../../ui/index.ts';

const ink = (decimal: Decimal): number => Number(decimal);

/** The part of the scale that is drawn: a stretch without points shrinks to a quarter of the drawing. */
export const shownAxis = ({ axis, segments }: RuleRuler): { from: Decimal; to: Decimal } => {
  const [first] = segments;
  if (first?.kind !== 'nothing' || first.to === axis.to) return axis;
  const [from, to] = [exact.decimal(first.to), exact.decimal(axis.to)];
  const third = exact.divide(exact.subtract(to, from), exact.rational(3));
  return {
    ...axis,
    from: exact.toDecimal(exact.larger(exact.decimal(axis.from), exact.subtract(from, third))),
  };
};

/** "60 %", "3 lần" */
export const scaleWords = ({ axis }: RuleRuler, value: Decimal): string => {
  const short = exact.toDecimal(exact.round(exact.decimal(value), 1, 'half-up'));
  if (axis.unit === '%') return showPercent(short);
  return axis.unit === undefined ? showDecimal(short) : `${showDecimal(short)} ${axis.unit}`;
};

/** Thước tính điểm in a row: ○ claimed, ▍ appraised, ● both equal. */
export const LineRuler = ({
  ruler,
  claimed,
  appraised,
}: {
  ruler: RuleRuler | undefined;
  /** Where the figures of each fall on the scale. */
  claimed: Decimal | undefined;
  appraised: Decimal | undefined;
}) => {
  if (ruler === undefined) return null;
  const axis = shownAxis(ruler);
  const marks = marksOf(claimed, appraised);
  const sentence = [
    claimed === undefined ? undefined : `${words.legendClaimed} ${scaleWords(ruler, claimed)}`,
    appraised === undefined ? undefined : `${words.legendAppraised} ${scaleWords(ruler, appraised)}`,
  ].filter((part) => part !== undefined);
  return (
    <Ruler
      compact
      description={sentence.length === 0 ? words.ruler : sentence.join('; ')}
      axis={{ from: ink(axis.from), to: ink(axis.to) }}
      segments={ruler.segments.map((segment) => segmentOf(segment, ruler.maximum))}
      ticks={[]}
      marks={marks}
    />
  );
};

const marksOf = (claimed: Decimal | undefined, appraised: Decimal | undefined): readonly RulerMark[] => {
  if (claimed !== undefined && claimed === appraised) return [{ at: ink(claimed), shape: 'equal' }];
  return [
    ...(appraised === undefined ? [] : [{ at: ink(appraised), shape: 'appraised' } as const]),
    ...(claimed === undefined ? [] : [{ at: ink(claimed), shape: 'claimed' } as const]),
  ];
};

const segmentOf = (segment: RuleRuler['segments'][number], maximum: Decimal): RulerSegment => {
  const height = (points: Decimal) => (ink(maximum) === 0 ? 0 : ink(points) / ink(maximum));
  return {
    from: ink(segment.from),
    to: ink(segment.to),
    kind: segment.kind === 'falling' ? 'rising' : segment.kind,
    low: height(segment.fromPoints),
    high: height(segment.toPoints),
  };
};
