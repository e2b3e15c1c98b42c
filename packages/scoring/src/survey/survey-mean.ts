import {
  type AnswerWorth,
  type Decimal,
  exact,
  type Rational,
  type SurveyItem,
  type SurveyPart,
} from '@parindex/domain';

/** How often each option of a question was chosen in a unit by a group; `people` of the group in its frame, if known. */
export type AnswerCounts = Readonly<{
  count: (group: string, question: string, option: string) => number;
  people?: (group: string) => number;
}>;

/** Phần của một nhóm — what one group said to one part; `hidden` when fewer answered than the item asks for. */
export type GroupMean = Readonly<{
  group: string;
  counts: Readonly<Record<string, number>>;
  answers: number;
  /** 0 to 100; none without answers. */
  mean?: Rational;
  weight: Rational;
  hidden: boolean;
}>;

/** One part of an item, over its groups; no mean where no group has answers enough. */
export type PartMean = Readonly<{
  question: string;
  share: Decimal;
  mean?: Rational;
  groups: readonly GroupMean[];
}>;

/**
 * Bình quân của mục — 0 to 100, down to the counts that it is made of; `answers` is the largest number of counted
 * answers among its parts; no mean when the unit was not surveyed enough for any part.
 */
export type SurveyMean = Readonly<{
  itemId: string;
  mean?: Rational;
  answers: number;
  parts: readonly PartMean[];
}>;

/**
 * Điểm bình quân khảo sát của một đơn vị cho một mục: the mean of every part over its groups, then the parts by their
 * shares. A group below the minimum leaves the denominator, and so does a part without groups. Exact throughout.
 *
 * Source: scale A/B/C/D → 100/60/20/0 of the forms in domain.md §4; the group's weight within the item is the set's.
 */
export function surveyMean(item: SurveyItem, counts: AnswerCounts): SurveyMean {
  const parts = item.parts.map((part) => partMean(item, part, counts));
  const heard = parts.flatMap(({ mean, share }) => (mean ? [{ mean, weight: exact.decimal(share) }] : []));
  const mean = weightedMean(heard);
  const answers = parts.map(({ groups }) =>
    groups.reduce((sum, group) => (group.hidden ? sum : sum + group.answers), 0),
  );
  return { itemId: item.itemId, ...(mean ? { mean } : {}), answers: Math.max(0, ...answers), parts };
}

function partMean(item: SurveyItem, part: SurveyPart, counts: AnswerCounts): PartMean {
  const groups = item.groups.map((group) => groupMean(item, part, group, counts));
  const heard = groups.flatMap(({ mean, weight, hidden }) => (mean && !hidden ? [{ mean, weight }] : []));
  const mean = weightedMean(heard);
  return { question: part.question, share: part.share, ...(mean ? { mean } : {}), groups };
}

function groupMean(item: SurveyItem, part: SurveyPart, group: string, counts: AnswerCounts): GroupMean {
  const chosen = Object.fromEntries(
    Object.keys(part.worth).map((option) => [option, counts.count(group, part.question, option)]),
  );
  const answers = Object.values(chosen).reduce((sum, times) => sum + times, 0);
  const mean = worthMean(chosen, part.worth);
  return {
    group,
    counts: chosen,
    answers,
    ...(mean ? { mean } : {}),
    weight: weightOf(item, group, answers, counts),
    hidden: answers < item.minimum,
  };
}

/** The mean worth of counted answers, 0 to 100, exact; options without a worth are left out; none without answers. */
export const worthMean = (
  counts: Readonly<Record<string, number>>,
  worth: AnswerWorth,
): Rational | undefined =>
  weightedMean(
    Object.entries(worth).map(([option, value]) => ({
      mean: exact.decimal(value),
      weight: exact.rational(counts[option] ?? 0),
    })),
  );

function weightOf({ weighting }: SurveyItem, group: string, answers: number, counts: AnswerCounts): Rational {
  switch (weighting.kind) {
    case 'pooled':
      return exact.rational(answers);
    case 'by-population':
      return exact.rational(counts.people?.(group) ?? answers);
    case 'given':
      return exact.decimal(weighting.weights[group] ?? '0');
  }
}

function weightedMean(
  parts: readonly Readonly<{ mean: Rational; weight: Rational }>[],
): Rational | undefined {
  const weight = exact.sum(parts.map((part) => part.weight));
  if (exact.isZero(weight)) return undefined;
  return exact.divide(exact.sum(parts.map((part) => exact.multiply(part.mean, part.weight))), weight);
}
