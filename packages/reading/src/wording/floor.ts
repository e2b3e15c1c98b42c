import { type Decimal, type Measure, problem, type ScoringRule } from '@parindex/domain';
import { compareDecimals } from '../amount.ts';
import { type Interval, readInterval } from './interval.ts';
import { shareFromName } from './measure.ts';
import { arising, type Clause, type ParsedWording, pointsOf, type Recogniser } from './parsed-wording.ts';
import { readShareFormula, type ShareFormula } from './share-formula.ts';

type Steps = {
  readonly formula: ShareFormula;
  readonly floor: Decimal;
  readonly floorInclusive: boolean;
  readonly full: Decimal;
  readonly belowFloor: Decimal;
};

/**
 * Tỷ lệ có ngưỡng: one interval with a formula, the maximum above it, fixed points below it. "công thức" without a
 * base is clear only where the maximum starts at 100 %; otherwise both readings are offered.
 */
export const recogniseFloor: Recogniser = (wording) => {
  const steps = readSteps(wording);
  if (!steps) return undefined;
  const measure = shareFromName(wording.name);
  const { base, places } = steps.formula;
  if (base === undefined && compareDecimals(steps.full, '100') !== 0) {
    return {
      rule: withFloor(steps, '100', measure, wording),
      remarks: [
        problem('wording.formula-base-unclear', { base: '100', other: steps.full }, undefined, false),
      ],
      others: [
        { rule: withFloor(steps, '100', measure, wording), label: baseLabel('100') },
        { rule: withFloor(steps, steps.full, measure, wording), label: baseLabel(steps.full) },
      ],
    };
  }
  if (places !== undefined) return roundedFormula(steps, base ?? '100', places, wording);
  return { rule: withFloor(steps, base ?? '100', measure, wording), remarks: [] };
};

const baseLabel = (base: Decimal): string => `Tỷ lệ × điểm tối đa / ${base.replace('.', ',')} %`;

const withFloor = (steps: Steps, base: Decimal, measure: Measure, wording: ParsedWording): ScoringRule => ({
  kind: 'ratio-with-floor@1',
  measure,
  floor: steps.floor,
  floorInclusive: steps.floorInclusive,
  belowFloor: steps.belowFloor,
  full: steps.full,
  base,
  ...arising(wording),
});

const roundedFormula = (steps: Steps, base: Decimal, places: number, wording: ParsedWording) => {
  const reached = steps.floorInclusive ? 'x >= ' : 'x > ';
  const points = `round(x / ${base} * max, ${places})`;
  const upper = compareDecimals(steps.full, '100') < 0 ? `x >= ${steps.full} ? max : ` : '';
  return {
    rule: {
      kind: 'formula@1' as const,
      inputs: [{ key: 'x', label: rateLabel(steps.formula.subject), unit: '%' }],
      expression: `${upper}${reached}${steps.floor} ? ${points} : ${steps.belowFloor}`,
      ...arising(wording),
    },
    remarks: [],
  };
};

const rateLabel = (subject: string): string => `Tỷ lệ ${subject}`.trim();

const readSteps = (wording: ParsedWording): Steps | undefined => {
  const formulas = wording.clauses.flatMap((clause) => {
    const read = formulaClause(clause, wording.max);
    return read ? [read] : [];
  });
  const fixed = wording.clauses.flatMap((clause) => fixedClause(clause, wording));
  const [middle] = formulas;
  if (formulas.length !== 1 || !middle || formulas.length + fixed.length !== wording.clauses.length)
    return undefined;
  const { interval, formula } = middle;
  const above = fixed.filter((step) => isAbove(step.interval, interval));
  const below = fixed.filter((step) => isBelow(step.interval, interval));
  const [low] = below;
  if (above.length > 1 || below.length !== 1 || !low || above.length + below.length !== fixed.length)
    return undefined;
  if (interval.from === undefined || low.interval.to !== interval.from) return undefined;
  if (low.interval.toInclusive === interval.fromInclusive) return undefined;
  const [top] = above;
  const full = top ? top.interval.from : interval.to === undefined ? '100' : undefined;
  const topIsMaximum = !top || (wording.max !== undefined && compareDecimals(top.points, wording.max) === 0);
  if (full === undefined || !topIsMaximum || (interval.to !== undefined && interval.to !== full))
    return undefined;
  return {
    formula,
    floor: interval.from,
    floorInclusive: interval.fromInclusive ?? true,
    full,
    belowFloor: low.points,
  };
};

const formulaClause = (clause: Clause, max: Decimal | undefined) => {
  const colon = clause.text.indexOf(':');
  if (clause.award || colon < 0) return undefined;
  const interval = readInterval(clause.text.slice(0, colon))?.interval;
  const formula = readShareFormula(clause.text.slice(colon + 1), max);
  return interval && formula ? { interval, formula } : undefined;
};

const fixedClause = (clause: Clause, wording: ParsedWording) => {
  const interval = clause.award && readInterval(clause.award.label)?.interval;
  const points = clause.award && pointsOf(clause.award.points, wording.max);
  return interval && points !== undefined ? [{ interval, points }] : [];
};

const isAbove = (step: Interval, middle: Interval): boolean =>
  step.from !== undefined && middle.from !== undefined && compareDecimals(step.from, middle.from) > 0;

const isBelow = (step: Interval, middle: Interval): boolean =>
  step.to !== undefined && middle.from !== undefined && compareDecimals(step.to, middle.from) <= 0;
