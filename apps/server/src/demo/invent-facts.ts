import type { Facts, Item, Measure } from '@parindex/domain';
import type { Chance } from './chance.ts';

/**
 * Số liệu minh họa của một mục — figures that an ordinary unit would give; `strength` from 0 (weak) to 100 (strong) says
 * how often it reaches full points. Empty for rules that the demonstration sets do not use.
 */
export const inventFacts = ({ rule }: Pick<Item, 'rule'>, strength: number, chance: Chance): Facts => {
  const isGood = chance(100) < strength;
  switch (rule.kind) {
    case 'date@1': {
      const [first, second] = rule.deadlines;
      return { date: (isGood ? first : (second ?? first))?.until ?? '' };
    }
    case 'checklist@1':
      // a list without any tick is not filled in
      return Object.fromEntries(
        rule.parts
          .filter((_, at) => isGood || at === 0 || chance(100) < strength)
          .map(({ id }) => [`part.${id}`, true]),
      );
    case 'options@1':
      return { choice: rule.options[isGood ? 0 : 1 + chance(rule.options.length - 1)]?.id ?? '' };
    case 'deduction@1':
    case 'bonus@1':
      return Object.fromEntries(
        rule.rates.map(({ id }) => [
          `count.${id}`,
          String(isGood === (rule.kind === 'bonus@1') ? chance(3) : 0),
        ]),
      );
    case 'ratio-with-floor@1':
    case 'ratio@1':
    case 'bands@1':
      return inventMeasure(rule.measure, isGood, strength, chance);
    case 'survey-mean@1':
      return { mean: oneDecimal(580 + chance(200) + strength), validCount: String(60 + chance(90)) };
    case 'other-index@1':
      return { indexValue: oneDecimal(700 + chance(150) + strength) };
    default:
      return {};
  }
};

const inventMeasure = (measure: Measure, isGood: boolean, strength: number, chance: Chance): Facts => {
  if (measure.kind === 'figure') return { [measure.figure.key]: String(10 + chance(90)) };
  const whole = 20 + chance(180);
  const lacking = isGood ? 0 : 1 + chance(Math.ceil((whole * (110 - strength)) / 200));
  const more = measure.mayExceed && isGood ? chance(Math.ceil(whole / 5)) : 0;
  return {
    [measure.numerator.key]: String(whole - lacking + more),
    [measure.denominator.key]: String(whole),
  };
};

const oneDecimal = (tenths: number): string =>
  `${Math.floor(Math.min(tenths, 1000) / 10)}.${Math.min(tenths, 1000) % 10}`;
