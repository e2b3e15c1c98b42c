import type { Choice, Item, Measure, NothingArose, Rate, ScoringRule } from '@parindex/domain';
import { showDay, showDecimal, showMaximum, showPercent } from '../figures.ts';
import { formulaInWords } from './formula-words.ts';
import { intervalWords, withUnit } from './intervals.ts';

/**
 * "Hệ thống hiểu là" — a rule in the system's own words, short: `"Tỷ lệ × 2; dưới 70 %: 0 điểm."`
 *
 * @param item  for its maximum
 */
export const ruleInWords = (rule: ScoringRule, item: Pick<Item, 'maxPoints'>): string => {
  const maximum = showMaximum(item.maxPoints);
  if (rule.kind === 'situations@1')
    return rule.situations
      .map(({ label, rule: own }) => `Trường hợp “${label}”: ${lowerFirst(ruleInWords(own, item))}`)
      .join(' ');
  const words = `${upperFirst(kindInWords(rule, maximum))}.`;
  const nothing = 'whenNothingArose' in rule ? rule.whenNothingArose : undefined;
  return nothing === undefined ? words : `${words} Không phát sinh: ${nothingWords[nothing]}.`;
};

/** Tên loại cách tính, as a heading: "Tỷ lệ có ngưỡng". */
export const ruleKindName = (kind: ScoringRule['kind']): string => kindNames[kind];

const kindNames: Record<ScoringRule['kind'], string> = {
  'options@1': 'Chọn một',
  'checklist@1': 'Cộng từng ý',
  'date@1': 'Mốc thời gian',
  'ratio@1': 'Tỷ lệ',
  'ratio-with-floor@1': 'Tỷ lệ có ngưỡng',
  'ratio-to-target@1': 'So với mục tiêu',
  'bands@1': 'Theo bậc',
  'deduction@1': 'Trừ theo lỗi',
  'bonus@1': 'Cộng theo lần',
  'situations@1': 'Theo tình huống',
  'relative@1': 'So với nhóm',
  'other-index@1': 'Theo chỉ số khác',
  'survey-mean@1': 'Điều tra xã hội học',
  'formula@1': 'Công thức',
  'manual@1': 'Chấm theo lời văn',
};

const nothingWords: Record<NothingArose, string> = {
  'full-points': 'được điểm tối đa',
  'reduce-maximum': 'không tính vào điểm tối đa',
  'zero-points': '0 điểm',
};

const kindInWords = (rule: Exclude<ScoringRule, { kind: 'situations@1' }>, maximum: string): string => {
  switch (rule.kind) {
    case 'options@1':
      return `chọn một: ${rule.options.map(choiceWords).join('; ')}`;
    case 'checklist@1':
      return `cộng từng ý: ${rule.parts.map(choiceWords).join('; ')}`;
    case 'date@1':
      return [
        ...rule.deadlines.map(
          ({ until, points }, index) =>
            `${index === 0 ? `${lowerFirst(rule.label)} ` : ''}đến hết ${showDay(until)}: ${showDecimal(points)}`,
        ),
        `sau đó: ${showDecimal(rule.late)}`,
        `không thực hiện: ${showDecimal(rule.notDone)}`,
      ].join('; ');
    case 'ratio@1':
      return `${valueWords(rule.measure)}${rule.measure.kind === 'share' ? '' : ' ÷ 100'} × ${maximum}`;
    case 'ratio-with-floor@1':
      return floorWords(rule, maximum);
    case 'ratio-to-target@1': {
      const target =
        'value' in rule.target
          ? withUnit(rule.target.value, rule.measure.kind === 'share' ? '%' : rule.measure.figure.unit)
          : lowerFirst(rule.target.quantity.label);
      return `${valueWords(rule.measure)} ÷ ${target} × ${maximum}, không quá ${maximum} điểm`;
    }
    case 'bands@1': {
      const unit = rule.measure.kind === 'share' ? '%' : rule.measure.figure.unit;
      const whole = rule.measure.kind === 'figure' && rule.measure.figure.whole === true;
      return rule.bands
        .map((band) => `${intervalWords(band, unit, whole)}: ${showDecimal(band.points)}`)
        .join('; ');
    }
    case 'deduction@1':
      return [
        Number(rule.base) === 0
          ? rateWords(rule.rates, 'trừ')
          : `từ ${showDecimal(rule.base)} điểm, ${rateWords(rule.rates, 'trừ')}`,
        ...(rule.floor === undefined ? [] : [`không dưới ${showDecimal(rule.floor)}`]),
      ].join('; ');
    case 'bonus@1':
      return [
        rateWords(rule.rates, 'cộng'),
        ...(rule.cap === undefined ? [] : [`tối đa ${showDecimal(rule.cap)}`]),
      ].join('; ');
    case 'relative@1':
      return relativeWords(rule, maximum);
    case 'other-index@1':
      return `chỉ số ${rule.index} ÷ ${showDecimal(rule.scale)} × ${maximum}`;
    case 'survey-mean@1':
      return `điểm trung bình phiếu khảo sát ÷ ${showDecimal(rule.scale)} × ${maximum}${
        rule.minimumCount === undefined
          ? ''
          : `; dưới ${showDecimal(rule.minimumCount)} phiếu hợp lệ: không tính`
      }`;
    case 'formula@1':
      return formulaInWords(rule.expression, new Map(rule.inputs.map(({ key, label }) => [key, label])));
    case 'manual@1':
      return `người chấm cho điểm theo lời văn, tối đa ${maximum}${
        rule.step === undefined ? '' : `, mỗi bước ${showDecimal(rule.step)}`
      }`;
  }
};

const choiceWords = ({ label, points }: Choice): string => `“${label}” ${showDecimal(points)}`;

const valueWords = (measure: Measure): string =>
  measure.kind === 'share' || measure.figure.unit === '%' ? 'tỷ lệ' : lowerFirst(measure.figure.label);

const floorWords = (rule: Extract<ScoringRule, { kind: 'ratio-with-floor@1' }>, maximum: string): string => {
  const share = rule.base === '100' ? 'tỷ lệ' : `tỷ lệ ÷ ${showPercent(rule.base)}`;
  return [
    `${share} × ${maximum}`,
    ...(rule.full === '100' ? [] : [`từ ${showPercent(rule.full)}: ${maximum} điểm`]),
    `${rule.floorInclusive ? 'dưới' : 'đến hết'} ${showPercent(rule.floor)}: ${showDecimal(rule.belowFloor)} điểm`,
  ].join('; ');
};

const rateWords = (rates: readonly Rate[], verb: 'trừ' | 'cộng'): string =>
  rates
    .map(
      ({ label, points, cap }) =>
        `mỗi ${lowerFirst(label)} ${verb} ${showDecimal(points)}${cap === undefined ? '' : ` (tối đa ${showDecimal(cap)})`}`,
    )
    .join('; ');

const relativeWords = (rule: Extract<ScoringRule, { kind: 'relative@1' }>, maximum: string): string => {
  const higher = rule.direction === 'higher-is-better';
  const value = valueWords(rule.measure);
  if (rule.against === 'best')
    return higher
      ? `${value} ÷ mức cao nhất nhóm × ${maximum}`
      : `mức thấp nhất nhóm ÷ ${value} × ${maximum}`;
  return higher
    ? `(${value} − mức thấp nhất nhóm) ÷ (cao nhất − thấp nhất) × ${maximum}`
    : `(mức cao nhất nhóm − ${value}) ÷ (cao nhất − thấp nhất) × ${maximum}`;
};

/** Lower-cases the first letter, but not of an abbreviation (UBND, CNTT). */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
