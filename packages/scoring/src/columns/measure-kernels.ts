import { type Band, type BandsRule, exact, type Rational, type RatioWithFloorRule } from '@parindex/domain';
import { cellState, type Kernel, safe } from './kernel.ts';
import type { MeasureColumn } from './measure-column.ts';
import { smallFraction, smallFractions } from './small.ts';

/** Value × factor: ratios, other indices, survey means. */
export const scaledKernel = (measure: MeasureColumn, factor: Rational): Kernel | undefined => {
  const small = smallFraction(factor);
  if (small === undefined) return undefined;
  const { above, below, read } = measure;
  const up = small.n * measure.aboveFactor;
  const down = small.d * measure.belowFactor;
  return {
    read,
    run: (from, to, { n, d, state }) => {
      for (let unit = from; unit < to; unit += 1) {
        if (state[unit] !== cellState.ready) continue;
        const points = (above[unit] as number) * up;
        const under = (below[unit] as number) * down;
        if (points > safe || points < -safe || under > safe) state[unit] = cellState.doubtful;
        else {
          n[unit] = points;
          d[unit] = under;
        }
      }
    },
  };
};

/** Value × factor between a floor and a full mark, constants outside. */
export const floorKernel = (
  measure: MeasureColumn,
  rule: RatioWithFloorRule,
  maximum: Rational,
): Kernel | undefined => {
  const constants = smallFractions([
    exact.decimal(rule.floor),
    exact.decimal(rule.full),
    exact.divide(maximum, exact.decimal(rule.base)),
    exact.decimal(rule.belowFloor),
    maximum,
  ]);
  const [floor, full, factor, lowest, highest] = constants ?? [];
  if (!floor || !full || !factor || !lowest || !highest) return undefined;
  const { above, below, aboveFactor, belowFactor, read } = measure;
  const mostAbove = Math.max(floor.d, full.d, Math.abs(factor.n)) * aboveFactor;
  const mostBelow = Math.max(Math.abs(floor.n), full.n, factor.d) * belowFactor;
  return {
    read,
    run: (from, to, { n, d, state }) => {
      for (let unit = from; unit < to; unit += 1) {
        if (state[unit] !== cellState.ready) continue;
        const numerator = above[unit] as number;
        const denominator = below[unit] as number;
        if (Math.abs(numerator) * mostAbove > safe || denominator * mostBelow > safe) {
          state[unit] = cellState.doubtful;
          continue;
        }
        const value = numerator * aboveFactor;
        const unitOfValue = denominator * belowFactor;
        const overFloor = value * floor.d - floor.n * unitOfValue;
        if (overFloor < 0 || (overFloor === 0 && !rule.floorInclusive)) {
          n[unit] = lowest.n;
          d[unit] = lowest.d;
        } else if (value * full.d >= full.n * unitOfValue) {
          n[unit] = highest.n;
          d[unit] = highest.d;
        } else {
          n[unit] = value * factor.n;
          d[unit] = unitOfValue * factor.d;
        }
      }
    },
  };
};

/** The points of the band that holds the value. */
export const bandsKernel = (measure: MeasureColumn, rule: BandsRule): Kernel | undefined => {
  const points = smallFractions(rule.bands.map((band) => exact.decimal(band.points)));
  const lowerEnds = rule.bands.map((band) => endOf(band.from, -1));
  const upperEnds = rule.bands.map((band) => endOf(band.to, 1));
  if (points === undefined || lowerEnds.includes(undefined) || upperEnds.includes(undefined))
    return undefined;
  const bands = rule.bands.flatMap((band, index) => {
    const [from, to, gives] = [lowerEnds[index], upperEnds[index], points[index]];
    return from && to && gives ? [{ ...closedBand(band), from, to, gives }] : [];
  });
  const { above, below, aboveFactor, belowFactor, read } = measure;
  const mostAbove = Math.max(...bands.flatMap(({ from, to }) => [from.d, to.d])) * aboveFactor;
  const mostBelow =
    Math.max(...bands.flatMap(({ from, to }) => [Math.abs(from.n), Math.abs(to.n)])) * belowFactor;
  return {
    read,
    run: (start, end, { n, d, state }) => {
      for (let unit = start; unit < end; unit += 1) {
        if (state[unit] !== cellState.ready) continue;
        const value = (above[unit] as number) * aboveFactor;
        const unitOfValue = (below[unit] as number) * belowFactor;
        if (
          Math.abs(above[unit] as number) * mostAbove > safe ||
          (below[unit] as number) * mostBelow > safe
        ) {
          state[unit] = cellState.doubtful;
          continue;
        }
        n[unit] = 0;
        d[unit] = 1;
        for (const { from, fromOpen, fromInclusive, to, toOpen, toInclusive, gives } of bands) {
          const overFrom = value * from.d - from.n * unitOfValue;
          if (!fromOpen && (overFrom < 0 || (overFrom === 0 && !fromInclusive))) continue;
          const overTo = value * to.d - to.n * unitOfValue;
          if (!toOpen && (overTo > 0 || (overTo === 0 && !toInclusive))) continue;
          n[unit] = gives.n;
          d[unit] = gives.d;
          break;
        }
      }
    },
  };
};

const endOf = (text: string | undefined, placeholder: number) =>
  smallFraction(text === undefined ? exact.rational(placeholder) : exact.decimal(text));

const closedBand = (band: Band) => ({
  fromOpen: band.from === undefined,
  fromInclusive: band.fromInclusive === true,
  toOpen: band.to === undefined,
  toInclusive: band.toInclusive === true,
});
