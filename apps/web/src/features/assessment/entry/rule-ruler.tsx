import { type Decimal, exact, type Facts, type Item } from '@parindex/domain';
import { measuredValue, type Ruler as RuleRuler, ruler } from '@parindex/scoring';
import { assessmentWords, showDecimal, showPercent, showPoints } from '@parindex/text';
import { usePhone } from '../../../lib/media.ts';
import { Ruler, type RulerMark, type RulerSegment, type RulerTick } from '../../../ui/index.ts';

export type RulerFacts = { facts: Facts; shape: RulerMark['shape'] };

/** Thước tính điểm of one item: where the figure falls, where the floor is, where last year was. */
export const ItemRuler = ({
  item,
  figures,
  lastYear,
}: {
  item: Item;
  figures: readonly RulerFacts[];
  lastYear?: { year: number; facts: Facts } | undefined;
}) => {
  const width = usePhone() ? phoneWidth : paneWidth;
  const drawn = ruler(item.rule, item, targetOf(item, figures[0]?.facts));
  if (drawn === undefined) return null;
  const { unit } = drawn.axis;
  const marks = figures.flatMap(({ facts, shape }): RulerMark[] => {
    const value = measuredValue(item.rule, facts);
    return value === undefined ? [] : [{ at: inkOf(value), shape, label: figureWords(value, unit) }];
  });
  const before = lastYear && measuredValue(item.rule, lastYear.facts);
  const reference =
    lastYear === undefined || before === undefined
      ? undefined
      : {
          at: inkOf(before),
          label: assessmentWords.rulerLastYear(lastYear.year, figureWords(before, unit)),
        };
  const ticks = ticksOf(drawn, width);
  return (
    <Ruler
      description={[...ticks, ...marks].map(({ label }) => label ?? '').join('; ')}
      axis={{ from: inkOf(drawn.axis.from), to: inkOf(drawn.axis.to) }}
      segments={drawn.segments.map((segment) => segmentOf(segment, drawn.maximum))}
      ticks={ticks}
      marks={marks}
      {...(reference === undefined ? {} : { reference })}
    />
  );
};

const inkOf = (decimal: Decimal): number => Number(decimal);

const figureWords = (value: Decimal, unit: string | undefined): string => {
  const short = exact.toDecimal(exact.round(exact.decimal(value), 1, 'half-up'));
  if (unit === '%') return showPercent(short);
  return unit === undefined ? showDecimal(short) : `${showDecimal(short)} ${unit}`;
};

const segmentOf = (segment: RuleRuler['segments'][number], maximum: Decimal): RulerSegment => {
  const height = (points: Decimal) => (inkOf(maximum) === 0 ? 0 : inkOf(points) / inkOf(maximum));
  return {
    from: inkOf(segment.from),
    to: inkOf(segment.to),
    kind: segment.kind === 'falling' ? 'rising' : segment.kind,
    low: height(segment.fromPoints),
    high: height(segment.toPoints),
  };
};

const ticksOf = ({ ticks, segments, axis }: RuleRuler, width: number): readonly RulerTick[] => {
  const [first] = segments;
  const floor: RulerTick[] =
    first?.kind === 'nothing'
      ? [
          {
            at: inkOf(first.from),
            label: assessmentWords.rulerNothing(figureWords(first.to, axis.unit)),
            align: 'start',
          },
        ]
      : [];
  const marks = (wordsOf: (value: string, points: string) => string): RulerTick[] =>
    ticks.map(({ at, points }) => ({
      at: inkOf(at),
      label: wordsOf(figureWords(at, axis.unit), showPoints(points)),
    }));
  const full = marks((value, points) => `${value} = ${points}`);
  const short = marks((value) => value);
  const candidates = [[...floor, ...full], full, [...floor, ...short], short];
  return candidates.find((each) => haveRoom(each, axis, width)) ?? short.filter((_, at) => at % 2 === 0);
};

/** Ink of one letter of a label and of the whole axis, in the pane and on a phone, px. */
const letter = 5.7;
const paneWidth = 478;
const phoneWidth = 320;

const haveRoom = (ticks: readonly RulerTick[], axis: RuleRuler['axis'], axisWidth: number): boolean => {
  const [from, to] = [inkOf(axis.from), inkOf(axis.to)];
  const spans = ticks.map(({ at, label, align }) => {
    const ink = label.length * letter;
    const place = ((at - from) / (to - from)) * axisWidth;
    const left = Math.min(Math.max(align === 'start' ? place : place - ink / 2, 0), axisWidth - ink);
    return { left, right: left + ink };
  });
  return spans.every(({ left }, at) => at === 0 || left >= (spans[at - 1]?.right ?? 0) + letter);
};

/** The target that the unit typed in itself, where the rule lets it. */
const targetOf = (item: Item, facts: Facts | undefined): Parameters<typeof ruler>[2] => {
  if (item.rule.kind !== 'ratio-to-target@1' || !('quantity' in item.rule.target)) return {};
  const typed = facts?.[item.rule.target.quantity.key];
  const target = typeof typed === 'string' ? exact.parseDecimal(typed) : undefined;
  return target === undefined ? {} : { target };
};
