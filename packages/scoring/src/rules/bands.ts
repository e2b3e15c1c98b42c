import { type Band, type BandsRule, exact, type Measure, type Rational } from '@parindex/domain';
import { type RunRule, settled, waitingFor } from '../evaluation.ts';
import { readMeasure } from './measure.ts';

/** Theo bậc — the points of the band that holds the value; outside every band nothing. Example: golden/rules/bands.json */
export const compileBands = (rule: BandsRule): RunRule => {
  const { unit, whole } = measuredIn(rule.measure);
  const bands = rule.bands.map((band) => ({
    values: { ...band, ...(unit === undefined ? {} : { unit }), ...(whole ? { whole } : {}) },
    points: exact.decimal(band.points),
    holds: compileBand(band),
  }));
  return (facts, sink) => {
    const value = readMeasure(rule.measure, facts, sink);
    if (value === undefined) return waitingFor(facts);
    for (const { values, points, holds } of bands) {
      if (!holds(value)) continue;
      sink?.push({ code: 'band.within', values });
      return settled(points);
    }
    sink?.push({ code: 'band.none', values: { value: exact.toDecimal(value) } });
    return settled(exact.zero);
  };
};

const measuredIn = (measure: Measure): { readonly unit: string | undefined; readonly whole: boolean } =>
  measure.kind === 'share'
    ? { unit: '%', whole: false }
    : { unit: measure.figure.unit, whole: measure.figure.whole === true };

const compileBand = (band: Band): ((value: Rational) => boolean) => {
  const from = band.from === undefined ? undefined : exact.decimal(band.from);
  const to = band.to === undefined ? undefined : exact.decimal(band.to);
  const lowest = band.fromInclusive === true ? 0 : 1;
  const highest = band.toInclusive === true ? 0 : -1;
  return (value) =>
    (from === undefined || exact.compare(value, from) >= lowest) &&
    (to === undefined || exact.compare(value, to) <= highest);
};
