import type { Trace } from '@parindex/domain';
import { showDecimal, showMaximum } from '../../figures.ts';
import { formulaInWords } from '../formula-words.ts';
import { intervalWords, withUnit } from '../intervals.ts';
import { equalTo, gives, type WordsByCode } from './words.ts';

/** Values turned into points by the maximum: ratios, targets, the group, other indices, surveys, formulas. */
export const scaleWords: WordsByCode<
  | 'ratio.times-maximum'
  | 'floor.below'
  | 'floor.full'
  | 'floor.between'
  | 'target.reached'
  | 'target.part'
  | 'group.best'
  | 'group.min-max'
  | 'index.scaled'
  | 'survey.scaled'
  | 'survey.too-few'
  | 'formula.input'
  | 'formula.result'
> = {
  'ratio.times-maximum': ({ maximum, points }, trace) => ({
    says: `${perHundred(trace)} × ${showMaximum(maximum)}${equalTo(points)}`,
  }),
  'floor.below': ({ floor, points }) => ({
    says: gives(points),
    remark: `theo khoảng “dưới ${withUnit(floor, '%')}”`,
  }),
  'floor.full': ({ full, points }) => ({
    says: gives(points),
    remark: `theo khoảng “${full === '100' ? withUnit(full, '%') : intervalWords({ from: full, fromInclusive: true }, '%')}”`,
  }),
  'floor.between': ({ floor, floorInclusive, full, base, maximum, points }, trace) => ({
    says: `${base === '100' ? perHundred(trace) : ` ÷ ${withUnit(base, '%')}`} × ${showMaximum(maximum)}${equalTo(points)}`,
    remark: `theo khoảng “${intervalWords({ from: floor, fromInclusive: floorInclusive, to: full }, '%')}”`,
  }),
  'target.reached': ({ target, unit, points }) => ({
    says: gives(points),
    remark: `đạt mục tiêu ${withUnit(target, unit)}`,
  }),
  'target.part': ({ target, unit, maximum, points }) => ({
    says: ` ÷ ${withUnit(target, unit)} × ${showMaximum(maximum)}${equalTo(points)}`,
    remark: `chưa đạt mục tiêu ${withUnit(target, unit)}`,
  }),
  'group.best': ({ value, best, direction, maximum, points }, trace) => {
    const unit = unitOf(trace);
    const higher = direction === 'higher-is-better';
    const fraction = higher
      ? ` ÷ ${withUnit(best, unit)}`
      : ` → ${withUnit(best, unit)} ÷ ${withUnit(value, unit)}`;
    return {
      says: `${fraction} × ${showMaximum(maximum)}${equalTo(points)}`,
      remark: `tốt nhất nhóm: ${withUnit(best, unit)}`,
    };
  },
  'group.min-max': ({ value, smallest, largest, direction, maximum, points }) => {
    const [from, less] = direction === 'higher-is-better' ? [value, smallest] : [largest, value];
    return {
      says: ` → (${showShort(from)} − ${showShort(less)}) ÷ (${showShort(largest)} − ${showShort(smallest)}) × ${showMaximum(maximum)}${equalTo(points)}`,
      remark: `trong nhóm: thấp nhất ${showShort(smallest)}, cao nhất ${showShort(largest)}`,
    };
  },
  'index.scaled': ({ index, value, scale, maximum, points }) => ({
    says: `${index} ${overScale(value, scale)} × ${showMaximum(maximum)}${equalTo(points)}`,
  }),
  'survey.scaled': ({ mean, scale, validCount, maximum, points }) => ({
    says: `Điểm trung bình ${overScale(mean, scale)} × ${showMaximum(maximum)}${equalTo(points)}`,
    ...(validCount === undefined ? {} : { remark: `${showDecimal(validCount)} phiếu hợp lệ` }),
  }),
  'survey.too-few': ({ validCount, minimumCount }) => ({
    says: `${showDecimal(validCount)} phiếu hợp lệ`,
    remark: `ít hơn mức tối thiểu ${showDecimal(minimumCount)} phiếu`,
  }),
  'formula.input': ({ label, value, unit }, trace) => {
    const separator = isFirstInput(label, trace) ? '' : '; ';
    if (typeof value === 'boolean') return { says: `${separator}${label}: ${value ? 'có' : 'không'}` };
    return { says: `${separator}${label}: ${withUnit(value, unit === '%' ? unit : undefined, 12)}` };
  },
  'formula.result': ({ expression, points }, trace) => ({
    says: trace.some(({ code }) => code === 'formula.input')
      ? ` →${equalTo(points).slice(2)}`
      : gives(points).slice(2),
    remark: `theo công thức: ${formulaInWords(expression, labelsOf(trace))}`,
  }),
};

/** A figure that is no percentage is divided by 100 in words too. */
const perHundred = (trace: Trace): string => {
  const figure = trace.find((step) => step.code === 'measure.figure');
  return figure === undefined || figure.values.unit === '%' ? '' : ' ÷ 100';
};

const unitOf = (trace: Trace): string | undefined => {
  const measure = trace.find((step) => step.code === 'measure.figure' || step.code === 'measure.share');
  if (measure === undefined) return undefined;
  return measure.code === 'measure.share' ? '%' : measure.values.unit;
};

const showShort = (value: string): string => withUnit(value, undefined);

const overScale = (value: string, scale: string): string =>
  scale === '100' ? withUnit(value, '%', 4) : `${withUnit(value, undefined, 4)} ÷ ${showDecimal(scale)}`;

const isFirstInput = (label: string, trace: Trace): boolean =>
  trace.find((step) => step.code === 'formula.input')?.values.label === label;

const labelsOf = (trace: Trace): ReadonlyMap<string, string> =>
  new Map(
    trace.flatMap((step): [string, string][] =>
      step.code === 'formula.input' ? [[step.values.key, step.values.label]] : [],
    ),
  );
