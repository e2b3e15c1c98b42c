import { type Decimal, exact, type Facts, type Item, type Measure, type SimpleRule } from '@parindex/domain';
import { inputsOf, ruler } from '@parindex/scoring';

/** Figures to try a rule with at once; the person overtypes them. Shares are of 40 things, as in many sheets. */
export const exampleFacts = (item: Pick<Item, 'rule' | 'maxPoints'>): Facts => {
  const { rule } = item;
  if (rule.kind === 'relative@1') return measureFacts(rule.measure, '80');
  if (rule.kind !== 'situations@1') return simpleFacts(rule, item.maxPoints);
  const [first] = rule.situations;
  return first === undefined ? {} : { situation: first.id, ...simpleFacts(first.rule, item.maxPoints) };
};

const simpleFacts = (rule: SimpleRule, maxPoints: Decimal): Facts => {
  switch (rule.kind) {
    case 'options@1':
      return rule.options[0] === undefined ? {} : { choice: rule.options[0].id };
    case 'checklist@1':
      return rule.parts[0] === undefined ? {} : { [`part.${rule.parts[0].id}`]: true };
    case 'date@1':
      return rule.deadlines[0] === undefined ? {} : { date: rule.deadlines[0].until };
    case 'ratio@1':
    case 'ratio-with-floor@1':
    case 'bands@1':
      return measureFacts(rule.measure, middleOf(rule, maxPoints));
    case 'ratio-to-target@1':
      return {
        ...measureFacts(rule.measure, 'value' in rule.target ? rule.target.value : '80'),
        ...('quantity' in rule.target ? { [rule.target.quantity.key]: '100' } : {}),
      };
    case 'deduction@1':
    case 'bonus@1':
      return rule.rates[0] === undefined ? {} : { [`count.${rule.rates[0].id}`]: '1' };
    case 'other-index@1':
      return { indexValue: eightyPercentOf(rule.scale) };
    case 'survey-mean@1':
      return { mean: eightyPercentOf(rule.scale), validCount: rule.minimumCount ?? '30' };
    case 'formula@1':
      return Object.fromEntries(
        inputsOf(rule)
          .filter(({ kind }) => kind !== 'flag')
          .map(({ key }, index) => [key, index === 0 ? '33' : '40']),
      );
    case 'manual@1':
      return { points: maxPoints };
  }
};

/** A value inside the second stretch of the ruler, where most is to be seen; 80 where there is no ruler. */
const middleOf = (rule: SimpleRule, maxPoints: Decimal): Decimal => {
  if (exact.parseDecimal(maxPoints) === undefined || !drawable(rule)) return '80';
  const segments = ruler(rule, { maxPoints })?.segments ?? [];
  const segment = segments[1] ?? segments[0];
  if (segment === undefined) return '80';
  const half = exact.divide(
    exact.add(exact.decimal(segment.from), exact.decimal(segment.to)),
    exact.rational(2),
  );
  return exact.toDecimal(exact.round(half, 0, 'down'));
};

/** A rule half typed in has no ruler yet. */
const drawable = (rule: SimpleRule): boolean => {
  const texts =
    rule.kind === 'ratio-with-floor@1'
      ? [rule.floor, rule.belowFloor, rule.full, rule.base]
      : rule.kind === 'bands@1'
        ? rule.bands.flatMap(({ from, to, points }) => [from ?? '0', to ?? '0', points])
        : [];
  return (
    texts.every((text) => exact.parseDecimal(text) !== undefined) && (texts.length < 4 || texts[3] !== '0')
  );
};

const sample = exact.rational(40);

const measureFacts = (measure: Measure, percent: Decimal): Facts => {
  const value = exact.parseDecimal(percent) ?? exact.rational(80);
  if (measure.kind === 'figure') return { [measure.figure.key]: exact.toDecimal(value) };
  const part = exact.round(exact.divide(exact.multiply(value, sample), exact.hundred), 0, 'down');
  return {
    [measure.numerator.key]: exact.toDecimal(exact.smaller(part, sample)),
    [measure.denominator.key]: exact.toDecimal(sample),
  };
};

const eightyPercentOf = (scale: Decimal): Decimal =>
  exact.toDecimal(exact.multiply(exact.parseDecimal(scale) ?? exact.hundred, exact.rational(4, 5)));
