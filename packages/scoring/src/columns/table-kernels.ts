import { type ChecklistRule, type DateRule, exact, type OptionsRule, type Rational } from '@parindex/domain';
import { isDay } from '../rules/day.ts';
import { cellState, type Kernel } from './kernel.ts';

/** A few decimals over one denominator; undefined where they do not fit. */
const overOneDenominator = (values: readonly Rational[]): { n: readonly number[]; d: number } | undefined => {
  const scale = 1_000_000;
  const scaled = values.map((value) => exact.multiply(value, exact.rational(scale)));
  if (
    !scaled.every(
      (value) => exact.isWhole(value) && exact.isLess(exact.absolute(value), exact.rational(2 ** 40)),
    )
  )
    return undefined;
  return { n: scaled.map(exact.toNumber), d: scale };
};

/** The points of the choice; the column holds its place in the list. */
export const optionsKernel = (rule: OptionsRule, size: number): Kernel | undefined => {
  const points = overOneDenominator(rule.options.map((option) => exact.decimal(option.points)));
  if (points === undefined) return undefined;
  const places = new Map(rule.options.map(({ id }, place) => [id, place]));
  return tableKernel(points, size, ({ choice }) =>
    typeof choice === 'string' ? places.get(choice) : undefined,
  );
};

/** The points of the first deadline not passed; the last two places are "late" and "not done". */
export const dateKernel = (rule: DateRule, size: number): Kernel | undefined => {
  const texts = [...rule.deadlines.map((deadline) => deadline.points), rule.late, rule.notDone];
  const points = overOneDenominator(texts.map(exact.decimal));
  if (points === undefined) return undefined;
  const days = new Float64Array(size);
  const deadlines = rule.deadlines.map(({ until }) => dayNumber(until));
  const late = deadlines.length;
  return {
    read: (unit, { date, notDone }) => {
      if (notDone !== true && (typeof date !== 'string' || !isDay(date))) return false;
      days[unit] = notDone === true ? Number.POSITIVE_INFINITY : dayNumber(date as string);
      return true;
    },
    run: (from, to, { n, d, state }) => {
      for (let unit = from; unit < to; unit += 1) {
        if (state[unit] !== cellState.ready) continue;
        const day = days[unit] as number;
        let place = 0;
        while (place < late && day > (deadlines[place] as number)) place += 1;
        if (day === Number.POSITIVE_INFINITY) place = late + 1;
        n[unit] = points.n[place] as number;
        d[unit] = points.d;
      }
    },
  };
};

/** The sum of the parts that are met; the column holds one bit for each. */
export const checklistKernel = (rule: ChecklistRule, size: number): Kernel | undefined => {
  const points = overOneDenominator(rule.parts.map((part) => exact.decimal(part.points)));
  if (points === undefined || rule.parts.length > 30) return undefined;
  const met = new Int32Array(size);
  const keys = rule.parts.map(({ id }) => `part.${id}`);
  return {
    read: (unit, facts) => {
      let bits = 0;
      let answered = false;
      keys.forEach((key, part) => {
        if (typeof facts[key] === 'boolean') answered = true;
        if (facts[key] === true) bits |= 1 << part;
      });
      met[unit] = bits;
      return answered;
    },
    run: (from, to, { n, d, state }) => {
      for (let unit = from; unit < to; unit += 1) {
        if (state[unit] !== cellState.ready) continue;
        let sum = 0;
        for (let part = 0, bits = met[unit] as number; bits !== 0; part += 1, bits >>= 1)
          if ((bits & 1) === 1) sum += points.n[part] as number;
        n[unit] = sum;
        d[unit] = points.d;
      }
    },
  };
};

const tableKernel = (
  points: { readonly n: readonly number[]; readonly d: number },
  size: number,
  placeOf: (facts: Parameters<Kernel['read']>[1]) => number | undefined,
): Kernel => {
  const places = new Int32Array(size);
  return {
    read: (unit, facts) => {
      const place = placeOf(facts);
      if (place === undefined) return false;
      places[unit] = place;
      return true;
    },
    run: (from, to, { n, d, state }) => {
      for (let unit = from; unit < to; unit += 1) {
        if (state[unit] !== cellState.ready) continue;
        n[unit] = points.n[places[unit] as number] as number;
        d[unit] = points.d;
      }
    },
  };
};

const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));
