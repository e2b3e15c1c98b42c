import { appraisalWords as words } from '@parindex/text';
import { typedDecimal } from '../../lib/typed.ts';
import { type ReadyItem, reckoned, type Typed } from './appraisal-line.ts';

/**
 * Reads what was typed as appraised points: "1,90", or "38/40" where the item is a share – then the rule makes the
 * points. A text in place of it says what is wrong.
 */
export const typedPoints = (text: string, item: ReadyItem): Typed | string => {
  const fraction = /^\s*([\d.,\s]+?)\s*\/\s*([\d.,\s]+?)\s*$/.exec(text);
  const { rule } = item.item;
  if (fraction && 'measure' in rule && rule.measure.kind === 'share') {
    const [numerator, denominator] = [typedDecimal(fraction[1] ?? ''), typedDecimal(fraction[2] ?? '')];
    const { measure } = rule;
    const made =
      numerator === undefined || denominator === undefined
        ? undefined
        : reckoned(item, { [measure.numerator.key]: numerator, [measure.denominator.key]: denominator });
    return made ?? words.unreadable(text.trim());
  }
  const points = typedDecimal(text);
  if (points !== undefined) return { points };
  return item.isShare ? words.unreadable(text.trim()) : words.pointsUnreadable(text.trim());
};
