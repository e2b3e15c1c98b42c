import type { RowReadingReply } from '@parindex/contract';
import { canonicalJson, type Decimal, exact, type Item, type Json, type ScoringRule } from '@parindex/domain';
import { type Ruler, ruler } from '@parindex/scoring';

/** One way to read a wording. `label` is absent for a rule that the grammar gave no name. */
export type RowReading = { readonly rule: ScoringRule; readonly label: string | undefined };

/**
 * The readings a person chooses from: the rule that the item has, and those that the wording also allows. One entry
 * means that there is nothing to choose.
 */
export const readingsOf = (item: Item, reading: RowReadingReply | undefined): readonly RowReading[] => {
  const others = reading?.others ?? [];
  if (others.some(({ rule }) => sameRule(rule, item.rule))) return others;
  return [{ rule: item.rule, label: undefined }, ...others];
};

export const sameRule = (one: ScoringRule, other: ScoringRule): boolean =>
  canonicalJson(one as unknown as Json) === canonicalJson(other as unknown as Json);

/** A place where a little more of the figure gives suddenly more points: just below, and exactly there. */
export type Jump = { readonly at: Decimal; readonly below: Decimal; readonly there: Decimal };

/** The last jump of a rule above its floor: where readings of one wording usually part. */
export const topJump = (rule: ScoringRule, item: Pick<Item, 'maxPoints'>): Jump | undefined => {
  const drawn = ruler(rule, item);
  const jumps = drawn === undefined ? [] : jumpsOf(drawn);
  return jumps.findLast(({ below }) => below !== '0');
};

const jumpsOf = ({ segments }: Ruler): readonly Jump[] =>
  segments.slice(1).flatMap((segment, index) => {
    const before = segments[index];
    return before === undefined || same(before.toPoints, segment.fromPoints)
      ? []
      : [{ at: segment.from, below: before.toPoints, there: segment.fromPoints }];
  });

const same = (one: Decimal, other: Decimal): boolean =>
  exact.equals(exact.decimal(one), exact.decimal(other));

/** The figure to try: half way along the stretch where the two drawings differ most; undefined where they never do. */
export const figureToTry = (one: Ruler | undefined, other: Ruler | undefined): Decimal | undefined => {
  if (one === undefined || other === undefined) return undefined;
  const marks = [one, other].flatMap(({ segments }) => segments.flatMap(({ from, to }) => [from, to]));
  const places = [...new Set(marks)].map(exact.decimal).sort(exact.compare);
  let widest: { at: exact.Rational; apart: exact.Rational } | undefined;
  for (const [index, from] of places.entries()) {
    const to = places[index + 1];
    if (to === undefined) continue;
    const at = exact.divide(exact.add(from, to), exact.rational(2));
    const [a, b] = [pointsAt(one, at), pointsAt(other, at)];
    if (a === undefined || b === undefined) continue;
    const apart = exact.absolute(exact.subtract(a, b));
    if (!exact.isZero(apart) && (widest === undefined || exact.isLess(widest.apart, apart)))
      widest = { at, apart };
  }
  return widest && exact.toDecimal(exact.round(widest.at, 1, 'down'));
};

/** Points that a drawing gives at a figure; undefined outside the axis. */
export const pointsAt = ({ segments }: Ruler, at: exact.Rational): exact.Rational | undefined => {
  const segment = segments.findLast(
    ({ from, to }) => !exact.isLess(at, exact.decimal(from)) && !exact.isLess(exact.decimal(to), at),
  );
  if (segment === undefined) return undefined;
  const [from, to, low, high] = [segment.from, segment.to, segment.fromPoints, segment.toPoints].map((text) =>
    exact.decimal(text),
  ) as [exact.Rational, exact.Rational, exact.Rational, exact.Rational];
  const share = exact.divide(exact.subtract(at, from), exact.subtract(to, from));
  return exact.add(low, exact.multiply(share, exact.subtract(high, low)));
};
