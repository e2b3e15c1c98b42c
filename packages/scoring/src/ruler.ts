import { type Decimal, exact, type Rational, type ScoringRule } from '@parindex/domain';
import type { ScoredItem } from './compile-rule.ts';
import type { GroupFigures } from './evaluation.ts';
import {
  bandsShape,
  floorShape,
  groupShape,
  type RulerShape,
  scaledShape,
  targetShape,
} from './ruler-shapes.ts';

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

/** What a ruler may need beside the rule: the figures of the group, or the target that the unit typed in. */
export type RulerContext = { readonly group?: GroupFigures; readonly target?: Rational };

/**
 * Vẽ thước của một cách tính.
 *
 * @param context  without the group's figures a relative rule has no ruler, without its target neither has one where
 *                 the unit types it
 * @returns        undefined for rules that do not turn one measure into points
 */
export const ruler = (rule: ScoringRule, item: ScoredItem, context: RulerContext = {}): Ruler | undefined => {
  const maximum = exact.decimal(item.maxPoints);
  const shape = shapeOf(rule, maximum, context);
  return shape === undefined ? undefined : drawn(shape, maximum);
};

const shapeOf = (
  rule: ScoringRule,
  maximum: Rational,
  { group, target }: RulerContext,
): RulerShape | undefined => {
  switch (rule.kind) {
    case 'ratio@1':
      return scaledShape('100', maximum, rule.measure);
    case 'other-index@1':
    case 'survey-mean@1':
      return scaledShape(rule.scale, maximum);
    case 'ratio-with-floor@1':
      return floorShape(rule, maximum);
    case 'ratio-to-target@1':
      return targetShape(rule, maximum, target);
    case 'bands@1':
      return bandsShape(rule);
    case 'relative@1':
      return group === undefined ? undefined : groupShape(rule, maximum, group);
    default:
      return undefined;
  }
};

const drawn = ({ unit, stretches, marks = [] }: RulerShape, maximum: Rational): Ruler => {
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
    segments: shown.map(({ from, to, fromPoints, toPoints }) => ({
      from: exact.toDecimal(from),
      to: exact.toDecimal(to),
      kind: kindOf(fromPoints, toPoints),
      fromPoints: exact.toDecimal(fromPoints),
      toPoints: exact.toDecimal(toPoints),
    })),
    ticks: [...marks]
      .sort((a, b) => exact.compare(a.at, b.at))
      .map(({ at, points, kind }) => ({ at: exact.toDecimal(at), points: exact.toDecimal(points), kind })),
  };
};

const kindOf = (fromPoints: Rational, toPoints: Rational): RulerSegment['kind'] => {
  const order = exact.compare(fromPoints, toPoints);
  if (order !== 0) return order < 0 ? 'rising' : 'falling';
  return exact.isZero(fromPoints) ? 'nothing' : 'flat';
};
