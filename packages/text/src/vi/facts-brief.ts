import {
  exact,
  type Facts,
  type Measure,
  type Quantity,
  type ScoringRule,
  type SimpleRule,
} from '@parindex/domain';
import { showDay, showDecimal } from '../figures.ts';
import { keyLabel } from './input-label.ts';
import { atMost, withUnit } from './intervals.ts';

/**
 * Số liệu trong một ô — what was entered for an item, as short as the grid's column: `"2/6 = 33,3 %"`,
 * `"Ký 27/12/2019"`, `"Đủ 2/2 ý"`, `"Không phát sinh"`; an empty text while nothing was entered.
 */
export const factsInBrief = (rule: ScoringRule, facts: Facts): string => {
  if (rule.kind === 'situations@1') {
    const taken = rule.situations.find(({ id }) => id === facts.situation);
    if (taken === undefined) return '';
    return kindInBrief(taken.rule, facts) || taken.label;
  }
  return kindInBrief(rule, facts);
};

const kindInBrief = (
  rule: SimpleRule | Extract<ScoringRule, { kind: 'relative@1' }>,
  facts: Facts,
): string => {
  if (facts.nothingArose === true) return 'Không phát sinh';
  switch (rule.kind) {
    case 'options@1':
      return rule.options.find(({ id }) => id === facts.choice)?.label ?? '';
    case 'checklist@1':
      return partsInBrief(
        rule.parts.map(({ id }) => facts[`part.${id}`]).filter((met) => typeof met === 'boolean'),
        rule.parts.length,
      );
    case 'date@1':
      if (facts.notDone === true) return keyLabel('notDone');
      if (typeof facts.date !== 'string') return '';
      return /^ngày ký/i.test(rule.label) ? `Ký ${showDay(facts.date)}` : showDay(facts.date);
    case 'ratio-to-target@1': {
      const value = measureInBrief(rule.measure, facts);
      const target = 'quantity' in rule.target ? quantityInBrief(rule.target.quantity, facts) : '';
      return value === '' || target === '' ? value : `${value}, mục tiêu ${target}`;
    }
    case 'ratio@1':
    case 'ratio-with-floor@1':
    case 'bands@1':
    case 'relative@1':
      return measureInBrief(rule.measure, facts);
    case 'deduction@1':
    case 'bonus@1':
      return countsInBrief(rule, facts);
    case 'other-index@1':
      return text(facts, 'indexValue', (value) => `${rule.index} ${showDecimal(value)}`);
    case 'survey-mean@1':
      return [
        text(facts, 'mean', showDecimal),
        text(facts, 'validCount', (count) => `${showDecimal(count)} phiếu`),
      ]
        .filter((part) => part !== '')
        .join(' · ');
    case 'formula@1':
      return rule.inputs
        .map((input) =>
          input.flag === true ? flagInBrief(input, facts) : text(facts, input.key, showDecimal),
        )
        .filter((part) => part !== '')
        .join(' · ');
    case 'manual@1':
      return '';
  }
};

const text = (facts: Facts, key: string, show: (value: string) => string): string => {
  const value = facts[key];
  return typeof value === 'string' ? show(value) : '';
};

const flagInBrief = ({ key, label }: Quantity, facts: Facts): string => (facts[key] === true ? label : '');

const quantityInBrief = ({ key, unit }: Quantity, facts: Facts): string =>
  text(facts, key, (value) => withUnit(value, unit));

const partsInBrief = (answered: readonly boolean[], parts: number): string => {
  if (answered.length === 0) return '';
  const met = answered.filter((part) => part).length;
  return met === parts ? `Đủ ${met}/${parts} ý` : `${met}/${parts} ý`;
};

const measureInBrief = (measure: Measure, facts: Facts): string => {
  if (measure.kind === 'figure') return quantityInBrief(measure.figure, facts);
  const numerator = facts[measure.numerator.key];
  const denominator = facts[measure.denominator.key];
  if (typeof numerator !== 'string' || typeof denominator !== 'string') return '';
  const fraction = `${showDecimal(numerator)}/${showDecimal(denominator)}`;
  const [above, below] = [exact.parseDecimal(numerator), exact.parseDecimal(denominator)];
  if (above === undefined || below === undefined || !exact.isPositive(below)) return fraction;
  const share = exact.toDecimal(exact.divide(exact.multiply(above, exact.hundred), below));
  return `${fraction} = ${atMost(share, 1)}\u00A0%`;
};

const countsInBrief = (
  rule: Extract<ScoringRule, { kind: 'deduction@1' | 'bonus@1' }>,
  facts: Facts,
): string => {
  const counted = rule.rates.flatMap(({ id, label }) => {
    const count = facts[`count.${id}`];
    return typeof count === 'string' ? [{ label, count }] : [];
  });
  if (counted.length === 0) return '';
  const occurred = counted.filter(({ count }) => !/^0+(\.0*)?$/.test(count));
  return occurred.length === 0
    ? 'Không có'
    : occurred.map(({ label, count }) => `${showDecimal(count)} ${countedThing(label)}`).join('; ');
};

/** "Số công chức bị kỷ luật" → "công chức bị kỷ luật": the count stands before it and is not cut off. */
const countedThing = (label: string): string => {
  const thing = label.replace(/^(?:số|mỗi) /iu, '');
  return `${thing.slice(0, 1).toLowerCase()}${thing.slice(1)}`;
};
