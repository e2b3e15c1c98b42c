import {
  add,
  compare,
  divide,
  equals,
  isNegative,
  isPositive,
  isZero,
  multiply,
  parseDecimal,
  type Rational,
  toDecimal,
  zero,
} from '../shared/exact.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { checkPolicy } from './check-policy.ts';
import { checkRule } from './check-rule.ts';
import type { IndexSet } from './index-set.ts';
import type { Heading, Item, SetRow } from './set-row.ts';

/**
 * Kiểm tra bộ tiêu chí — everything that keeps the set from being issued, and what a person should look at, all at once.
 * A set without a blocking problem can be compiled and scores every unit.
 *
 * Problems  `index-set.*` and `rule.*`, each with `at: item:<code>`; `scoring.*` for the set's own rules
 */
export const checkIndexSet = (set: Pick<IndexSet, 'rows' | 'scoring'>): readonly Problem[] => {
  if (set.rows.length === 0) return [problem('index-set.empty')];
  return [
    ...checkCodes(set.rows),
    ...checkTree(set.rows),
    ...set.rows.flatMap((row) => checkMaximum(row)),
    ...set.rows.flatMap((row) => (row.kind === 'item' ? checkItem(row) : checkHeading(row, set.rows))),
    ...checkPolicy(set.scoring, set.rows),
  ];
};

const at = ({ code }: SetRow): string => `item:${code}`;

const checkCodes = (rows: readonly SetRow[]): readonly Problem[] => {
  const problems: Problem[] = [];
  const codes = new Set<string>();
  const ids = new Set<string>();
  for (const row of rows) {
    if (row.code.trim() === '') problems.push(problem('index-set.code-missing', { name: row.name }, at(row)));
    else if (codes.has(row.code))
      problems.push(problem('index-set.code-duplicate', { code: row.code }, at(row)));
    if (ids.has(row.id)) problems.push(problem('index-set.id-duplicate', { code: row.code }, at(row)));
    if (row.name.trim() === '') problems.push(problem('index-set.name-missing', { code: row.code }, at(row)));
    codes.add(row.code);
    ids.add(row.id);
  }
  return problems;
};

const checkTree = (rows: readonly SetRow[]): readonly Problem[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    if (row.parentId === undefined) return [];
    const parent = byId.get(row.parentId);
    if (parent === undefined) return [problem('index-set.parent-unknown', { code: row.code }, at(row))];
    if (parent.kind === 'item')
      return [problem('index-set.parent-is-item', { code: row.code, parent: parent.code }, at(row))];
    if (standsAbove(row, parent, byId))
      return [problem('index-set.parent-circular', { code: row.code, parent: parent.code }, at(row))];
    if (parent.part !== 'main' && row.part === 'main')
      return [problem('index-set.part-mixed', { code: row.code, parent: parent.code }, at(row))];
    return [];
  });
};

const standsAbove = (row: SetRow, from: SetRow, byId: ReadonlyMap<string, SetRow>): boolean => {
  const seen = new Set<string>();
  let above: SetRow | undefined = from;
  while (above !== undefined && !seen.has(above.id)) {
    if (above.id === row.id) return true;
    seen.add(above.id);
    above = above.parentId === undefined ? undefined : byId.get(above.parentId);
  }
  return false;
};

const checkMaximum = (row: SetRow): readonly Problem[] => {
  const maximum = parseDecimal(row.maxPoints);
  const details = { code: row.code, maximum: row.maxPoints };
  if (maximum === undefined) return [problem('index-set.maximum-missing', details, at(row))];
  if (isZero(maximum))
    return row.part === 'main' ? [problem('index-set.maximum-zero', details, at(row))] : [];
  if (isNegative(maximum) !== (row.part === 'deduction'))
    return [problem('index-set.maximum-sign', { ...details, part: row.part }, at(row))];
  return [];
};

const checkItem = (item: Item): readonly Problem[] => [
  ...checkRule(item.rule, item).map((found) => ({ ...found, at: at(item) })),
  ...checkMethod(item),
  ...checkWindows(item),
];

/** Survey items are never self-scored. */
const checkMethod = (item: Item): readonly Problem[] => {
  const fromSurvey = item.rule.kind === 'survey-mean@1';
  if (fromSurvey && item.method !== 'survey')
    return [problem('index-set.survey-self-scored', { code: item.code }, at(item))];
  if (item.method === 'survey' && !['survey-mean@1', 'other-index@1', 'manual@1'].includes(item.rule.kind))
    return [problem('index-set.survey-without-mean', { code: item.code }, at(item))];
  return [];
};

const checkWindows = (item: Item): readonly Problem[] =>
  [item.documentsWindow, item.figuresWindow].flatMap((window) =>
    window?.from !== undefined && window.to !== undefined && window.from > window.to
      ? [
          problem(
            'index-set.window-reversed',
            { code: item.code, from: window.from, to: window.to },
            at(item),
          ),
        ]
      : [],
  );

const checkHeading = (heading: Heading, rows: readonly SetRow[]): readonly Problem[] => {
  const children = rows.filter(({ parentId }) => parentId === heading.id);
  if (children.length === 0 && isLeftOpen(heading)) return [];
  if (children.length === 0) return [problem('index-set.heading-empty', { code: heading.code }, at(heading))];
  const counted = children.filter(({ part }) => part === heading.part);
  const stated = parseDecimal(heading.maxPoints);
  if (stated === undefined) return [];
  if (heading.combine.kind === 'weighted-mean')
    return checkWeights(heading, heading.combine.scale, counted, stated);
  const maxima = counted.map(({ maxPoints }) => parseDecimal(maxPoints));
  if (maxima.some((maximum) => maximum === undefined)) return [];
  const sum = maxima.filter((maximum) => maximum !== undefined).reduce(add, zero);
  return isLeftOpen(heading) && compare(sum, stated) < 0 ? [] : sumMatches(heading, stated, sum);
};

/** Room that a template leaves; whoever adds to it must fill it. */
const isLeftOpen = (heading: Heading): boolean => heading.open === true && heading.fixed !== true;

const checkWeights = (
  heading: Heading,
  scale: string,
  children: readonly SetRow[],
  stated: Rational,
): readonly Problem[] => {
  const unweighted = children.filter(({ weight }) => {
    const value = weight === undefined ? undefined : parseDecimal(weight);
    return value === undefined || !isPositive(value);
  });
  if (unweighted.length > 0)
    return unweighted.map((row) =>
      problem('index-set.weight-missing', { code: row.code, parent: heading.code }, at(row)),
    );
  const weighted = children.map(
    ({ weight = '', maxPoints }) => [parseDecimal(weight), parseDecimal(maxPoints)] as const,
  );
  let weights = zero;
  let sum = zero;
  for (const [weight, maximum] of weighted) {
    if (weight === undefined || maximum === undefined) return [];
    weights = add(weights, weight);
    sum = add(sum, multiply(weight, maximum));
  }
  const scaled = parseDecimal(scale);
  if (scaled === undefined) return [problem('index-set.scale-missing', { code: heading.code }, at(heading))];
  return isZero(weights) ? [] : sumMatches(heading, stated, multiply(scaled, divide(sum, weights)));
};

const sumMatches = (heading: Heading, stated: Rational, sum: Rational): readonly Problem[] =>
  equals(stated, sum)
    ? []
    : [
        problem(
          'index-set.sum-differs',
          {
            code: heading.code,
            stated: toDecimal(stated),
            sum: toDecimal(sum),
            more: compare(sum, stated) > 0 ? 'children' : 'parent',
          },
          at(heading),
        ),
      ];
