import {
  type Band,
  type Decimal,
  exact,
  type Measure,
  type Rational,
  type RatioToTargetRule,
  type RatioWithFloorRule,
  type RelativeRule,
  type ScoringRule,
} from '@parindex/domain';
import type { ScoredItem } from './compile-rule.ts';
import type { GroupFigures } from './evaluation.ts';

/** A stretch of the axis with the points at its two ends; `nothing` is the hatched zone of no points. */
export type RulerSegment = {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly kind: 'nothing' | 'flat' | 'rising' | 'falling';
  readonly fromPoints: Decimal;
  readonly toPoints: Decimal;
};

/** A value worth a mark under the axis and the points that exactly this value gives. */
export type RulerTick = {
  readonly at: Decimal;
  readonly points: Decimal;
  readonly kind: 'floor' | 'full' | 'step';
};

/**
 * Thước tính điểm — the picture of a rule that turns one measure into points: the same for the scorer, the appraiser
 * and the import. Everything in exact decimals; the drawing makes pixels of them.
 */
export type Ruler = {
  readonly axis: { readonly from: Decimal; readonly to: Decimal; readonly unit?: string };
  readonly maximum: Decimal;
  readonly segments: readonly RulerSegment[];
  readonly ticks: readonly RulerTick[];
};

/**
 * @param group   figures of the group, without which a relative rule has no ruler
 * @param target  the target typed in, where the rule lets the unit type it; without it such a rule has no ruler
 * @returns       undefined for rules that do not turn one measure into points
 */
export const ruler = (
  rule: ScoringRule,
  item: ScoredItem,
  { group, target }: { readonly group?: GroupFigures; readonly target?: Rational } = {},
): Ruler | undefined => {
  const maximum = exact.decimal(item.maxPoints);
  switch (rule.kind) {
    case 'ratio@1':
      return drawn(maximum, unitOf(rule.measure), [slope(exact.zero, exact.hundred, exact.zero, maximum)]);
    case 'ratio-with-floor@1':
      return ofFloor(rule, maximum);
    case 'ratio-to-target@1':
      return ofTarget(rule, maximum, target);
    case 'bands@1':
      return ofBands(rule.bands, rule.measure, maximum);
    case 'other-index@1':
    case 'survey-mean@1':
      return drawn(maximum, rule.scale === '100' ? '%' : undefined, [
        slope(exact.zero, exact.decimal(rule.scale), exact.zero, maximum),
      ]);
    case 'relative@1':
      return group === undefined ? undefined : ofGroup(rule, maximum, group);
    default:
      return undefined;
  }
};

type Stretch = { from: Rational; to: Rational; fromPoints: Rational; toPoints: Rational };
type Mark = { at: Rational; points: Rational; kind: RulerTick['kind'] };

const slope = (from: Rational, to: Rational, fromPoints: Rational, toPoints: Rational): Stretch => ({
  from,
  to,
  fromPoints,
  toPoints,
});

const unitOf = (measure: Measure): string | undefined =>
  measure.kind === 'share' ? '%' : measure.figure.unit;

const ofFloor = (rule: RatioWithFloorRule, maximum: Rational): Ruler => {
  const [floor, full, base] = [rule.floor, rule.full, rule.base].map((text) => exact.decimal(text)) as [
    Rational,
    Rational,
    Rational,
  ];
  const below = exact.decimal(rule.belowFloor);
  const pointsAt = (share: Rational) =>
    exact.smaller(maximum, exact.multiply(exact.divide(share, base), maximum));
  const end = exact.larger(full, exact.hundred);
  return drawn(
    maximum,
    unitOf(rule.measure),
    [
      slope(exact.zero, floor, below, below),
      slope(floor, full, pointsAt(floor), pointsAt(full)),
      slope(full, end, maximum, maximum),
    ],
    [
      { at: floor, points: rule.floorInclusive ? pointsAt(floor) : below, kind: 'floor' },
      { at: full, points: maximum, kind: 'full' },
    ],
  );
};

const ofTarget = (
  rule: RatioToTargetRule,
  maximum: Rational,
  entered: Rational | undefined,
): Ruler | undefined => {
  const target = 'value' in rule.target ? exact.decimal(rule.target.value) : entered;
  if (target === undefined || !exact.isPositive(target)) return undefined;
  const end = rule.measure.kind === 'share' ? exact.larger(target, exact.hundred) : beyond(target);
  return drawn(
    maximum,
    unitOf(rule.measure),
    [slope(exact.zero, target, exact.zero, maximum), slope(target, end, maximum, maximum)],
    [{ at: target, points: maximum, kind: 'full' }],
  );
};

const ofBands = (bands: readonly Band[], measure: Measure, maximum: Rational): Ruler => {
  const ends = bands.flatMap(({ from, to }) => [from, to]).filter((end) => end !== undefined);
  const thresholds = ends.map((end) => exact.decimal(end)).sort(exact.compare);
  const lowest = thresholds[0] ?? exact.zero;
  const highest = thresholds.at(-1) ?? exact.hundred;
  const start =
    measure.kind === 'figure' && measure.figure.signed === true
      ? exact.subtract(lowest, exact.one)
      : exact.zero;
  const end =
    measure.kind === 'share' && !exact.isLess(exact.hundred, highest) ? exact.hundred : beyond(highest);
  const stretches = bands.map((band) => {
    const points = exact.decimal(band.points);
    const from = band.from === undefined ? start : exact.decimal(band.from);
    const to = band.to === undefined ? end : exact.decimal(band.to);
    return slope(from, to, points, points);
  });
  const marks = bands
    .filter(({ from, fromInclusive }) => from !== undefined && fromInclusive === true)
    .map(
      ({ from, points }): Mark => ({
        at: exact.decimal(from ?? '0'),
        points: exact.decimal(points),
        kind: 'step',
      }),
    );
  return drawn(maximum, unitOf(measure), stretches, marks);
};

/** Curves (the best is the smallest) are drawn as eight straight pieces. */
const pieces = 8n;

const ofGroup = (rule: RelativeRule, maximum: Rational, { smallest, largest }: GroupFigures): Ruler => {
  const unit = unitOf(rule.measure);
  const rises = rule.direction === 'higher-is-better';
  const best = rises ? largest : smallest;
  const full: Mark = { at: best, points: maximum, kind: 'full' };
  if (rule.against === 'min-max' || exact.equals(smallest, largest))
    return drawn(
      maximum,
      unit,
      [slope(smallest, largest, rises ? exact.zero : maximum, rises ? maximum : exact.zero)],
      [full],
    );
  if (rises) return drawn(maximum, unit, [slope(exact.zero, largest, exact.zero, maximum)], [full]);
  const at = (piece: bigint) =>
    exact.add(smallest, exact.multiply(exact.subtract(largest, smallest), exact.rational(piece, pieces)));
  const pointsAt = (value: Rational) =>
    exact.isZero(value) ? maximum : exact.multiply(exact.divide(smallest, value), maximum);
  const curve = Array.from({ length: Number(pieces) }, (_, index) => {
    const [from, to] = [at(BigInt(index)), at(BigInt(index + 1))];
    return slope(from, to, pointsAt(from), pointsAt(to));
  });
  return drawn(maximum, unit, curve, [full]);
};

/** A quarter more, so that what lies above the last threshold has room; at least one. */
const beyond = (value: Rational): Rational =>
  exact.larger(exact.multiply(value, exact.rational(5, 4)), exact.add(value, exact.one));

const drawn = (
  maximum: Rational,
  unit: string | undefined,
  stretches: readonly Stretch[],
  marks: readonly Mark[] = [],
): Ruler => {
  const shown = stretches
    .filter(({ from, to }) => exact.isLess(from, to))
    .sort((a, b) => exact.compare(a.from, b.from));
  return {
    axis: {
      from: exact.toDecimal(shown[0]?.from ?? exact.zero),
      to: exact.toDecimal(shown.at(-1)?.to ?? exact.hundred),
      ...(unit === undefined ? {} : { unit }),
    },
    maximum: exact.toDecimal(maximum),
    segments: shown.map((stretch) => ({
      from: exact.toDecimal(stretch.from),
      to: exact.toDecimal(stretch.to),
      kind: kindOf(stretch),
      fromPoints: exact.toDecimal(stretch.fromPoints),
      toPoints: exact.toDecimal(stretch.toPoints),
    })),
    ticks: [...marks]
      .sort((a, b) => exact.compare(a.at, b.at))
      .map(({ at, points, kind }) => ({ at: exact.toDecimal(at), points: exact.toDecimal(points), kind })),
  };
};

const kindOf = ({ fromPoints, toPoints }: Stretch): RulerSegment['kind'] => {
  const order = exact.compare(fromPoints, toPoints);
  if (order !== 0) return order < 0 ? 'rising' : 'falling';
  return exact.isZero(fromPoints) ? 'nothing' : 'flat';
};
