import { type Band, type BandsRule, exact, type Rational } from '@parindex/domain';
import { type RunRule, settled, waitingFor } from '../evaluation.ts';
import { readMeasure } from './measure.ts';

/** Theo bậc — the points of the band that holds the value; outside every band nothing. Example: golden/rules/bands.json */
export const compileBands = (rule: BandsRule): RunRule => {
  const bands = rule.bands.map((band) => ({
    band,
    points: exact.decimal(band.points),
    holds: compileBand(band),
  }));
  const unit = rule.measure.kind === 'share' ? '%' : rule.measure.figure.unit;
  return (facts, sink) => {
    const value = readMeasure(rule.measure, facts, sink);
    if (value === undefined) return waitingFor(facts);
    for (const { band, points, holds } of bands) {
      if (!holds(value)) continue;
      sink?.push({ code: 'band.within', values: unit === undefined ? band : { ...band, unit } });
      return settled(points);
    }
    sink?.push({ code: 'band.none', values: { value: exact.toDecimal(value) } });
    return settled(exact.zero);
  };
};

const compileBand = (band: Band): ((value: Rational) => boolean) => {
  const from = band.from === undefined ? undefined : exact.decimal(band.from);
  const to = band.to === undefined ? undefined : exact.decimal(band.to);
  const lowest = band.fromInclusive === true ? 0 : 1;
  const highest = band.toInclusive === true ? 0 : -1;
  return (value) =>
    (from === undefined || exact.compare(value, from) >= lowest) &&
    (to === undefined || exact.compare(value, to) <= highest);
};
