import { type Decimal, exact, type Facts, type Item } from '@parindex/domain';
import { type Ruler as DrawnRuler, measuredValue, ruler } from '@parindex/scoring';
import { setRowWords, showDecimal, showMaximum, showPercent, showPoints } from '@parindex/text';
import { Ruler, type RulerTick } from '../../../ui/index.ts';

/** Thước tính điểm of a rule, with the figure that is being tried. Nothing for rules that measure nothing. */
export const ExampleRuler = ({ item, facts }: { item: Pick<Item, 'rule' | 'maxPoints'>; facts: Facts }) => {
  const drawn = ruler(item.rule, item, targetOf(item.rule, facts));
  if (drawn === undefined) return null;
  const value = measuredValue(item.rule, facts);
  const { unit } = drawn.axis;
  return (
    <Ruler
      description={setRowWords.rulerOf(showMaximum(drawn.maximum))}
      axis={{ from: inkOf(drawn.axis.from), to: inkOf(drawn.axis.to) }}
      segments={drawn.segments.map((segment) => ({
        from: inkOf(segment.from),
        to: inkOf(segment.to),
        kind: segment.kind === 'falling' ? 'rising' : segment.kind,
        low: heightOf(segment.fromPoints, drawn.maximum),
        high: heightOf(segment.toPoints, drawn.maximum),
      }))}
      ticks={ticksOf(drawn)}
      marks={
        value === undefined
          ? []
          : [{ at: inkOf(value), shape: 'pointer', label: figureWords(shortened(value), unit) }]
      }
    />
  );
};

/** Numbers here only place ink. */
export const inkOf = (decimal: Decimal): number => Number(decimal);

export const figureWords = (value: Decimal, unit: string | undefined): string => {
  if (unit === '%') return showPercent(value);
  return unit === undefined ? showDecimal(value) : `${showDecimal(value)} ${unit}`;
};

const shortened = (value: Decimal): Decimal =>
  exact.toDecimal(exact.round(exact.decimal(value), 1, 'half-up'));

const heightOf = (points: Decimal, maximum: Decimal): number =>
  inkOf(maximum) === 0 ? 0 : inkOf(points) / inkOf(maximum);

/** Both ends where nothing lies between; few marks, so that they never run into one another. */
const ticksOf = ({ ticks, axis }: DrawnRuler): readonly RulerTick[] => {
  const width = inkOf(axis.to) - inkOf(axis.from);
  const marks = ticks.map(({ at, points }) => ({
    at: inkOf(at),
    label: `${figureWords(at, axis.unit)} = ${showPoints(points)}`,
  }));
  const crowded = marks.some(({ at }, index) => {
    const before = marks[index - 1];
    return before !== undefined && at - before.at < width * 0.28;
  });
  return crowded ? ticks.map(({ at }) => ({ at: inkOf(at), label: figureWords(at, axis.unit) })) : marks;
};

const targetOf = (rule: Item['rule'], facts: Facts): Parameters<typeof ruler>[2] => {
  if (rule.kind !== 'ratio-to-target@1' || !('quantity' in rule.target)) return {};
  const typed = facts[rule.target.quantity.key];
  const target = typeof typed === 'string' ? exact.parseDecimal(typed) : undefined;
  return target === undefined ? {} : { target };
};
