import { type BonusRule, type DeductionRule, exact, type Rational } from '@parindex/domain';
import { cellState, type FactsOfUnits, type Kernel, safe } from './kernel.ts';
import { numberColumn, readNumberInto } from './number-column.ts';

const scale = 1_000_000;

/** Counts × rates, each under its cap, added to or taken from a base, held at a floor or a cap; all in millionths. */
export const occurrencesKernel = (
  rule: DeductionRule | BonusRule,
  facts: FactsOfUnits,
): Kernel | undefined => {
  const takes = rule.kind === 'deduction@1';
  const base = takes ? millionths(rule.base) : 0;
  const limitText = takes ? rule.floor : rule.cap;
  const limit = limitText === undefined ? (takes ? -safe : safe) : millionths(limitText);
  const rates = rule.rates.map(({ id, points, cap }) => ({
    column: numberColumn(`count.${id}`, facts),
    each: millionths(points),
    cap: cap === undefined ? safe : millionths(cap),
  }));
  if (base === undefined || limit === undefined) return undefined;
  const ready: { column: (typeof rates)[number]['column']; each: number; cap: number }[] = [];
  for (const { column, each, cap } of rates) {
    if (each === undefined || cap === undefined || column.scale !== 1) return undefined;
    ready.push({ column, each, cap });
  }
  return {
    read: (unit, own) => {
      let counted = false;
      for (const { column } of ready) {
        if (own[column.key] === undefined) column.values[unit] = 0;
        else if (readNumberInto(column, unit, own)) counted = true;
        else return false;
      }
      return counted;
    },
    run: (from, to, { n, d, state }) => {
      for (let unit = from; unit < to; unit += 1) {
        if (state[unit] !== cellState.ready) continue;
        let sum = 0;
        let size = 0;
        for (const { column, each, cap } of ready) {
          const given = (column.values[unit] as number) * each;
          size += Math.abs(given);
          sum += Math.min(given, cap);
        }
        const points = takes ? base - sum : sum;
        if (size + Math.abs(base) > safe) state[unit] = cellState.doubtful;
        else {
          n[unit] = takes ? Math.max(points, limit) : Math.min(points, limit);
          d[unit] = scale;
        }
      }
    },
  };
};

const millionths = (text: string): number | undefined => {
  const scaled: Rational = exact.multiply(exact.decimal(text), exact.rational(scale));
  const value = exact.toNumber(scaled);
  return exact.isWhole(scaled) && Math.abs(value) <= 2 ** 40 ? value : undefined;
};
