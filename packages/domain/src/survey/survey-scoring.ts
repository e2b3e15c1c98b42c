import { isPositive, parseDecimal } from '../shared/exact.ts';
import type { Decimal } from '../shared/ids.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { slotsOf } from './answer-slots.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Nhóm đối tượng điều tra — who is asked (HĐND deputies, citizens …), with the questionnaire that they are given. */
export type RespondentGroup = Readonly<{ code: string; name: string; questionnaire: string }>;

/**
 * Thang quy đổi — what each option is worth, 0 to 100; an option without a worth ("Không rõ") is out of the mean.
 * A/B/C/D is 100/60/20/0; "hài lòng" by the two top answers is 100 for these and 0 for the others.
 */
export type AnswerWorth = Readonly<Record<string, Decimal>>;

/** Một phần điểm của mục — one question (`code`, or `code.statement`), its scale, and its share of the item. */
export type SurveyPart = Readonly<{ question: string; worth: AnswerWorth; share: Decimal }>;

/**
 * How groups count within an item: every answer the same (`pooled`), by given weights, or by how many people the group
 * has in the frame of the unit (`by-population`).
 */
export type GroupWeighting = Readonly<
  | { kind: 'pooled' }
  | { kind: 'by-population' }
  | { kind: 'given'; weights: Readonly<Record<string, Decimal>> }
>;

/**
 * Mục điều tra xã hội học — how answers become the mean of one scored item.
 *
 * `groups`   whose answers count for it
 * `minimum`  answers that a group needs in a unit; below it the group's part leaves the denominator
 */
export type SurveyItem = Readonly<{
  itemId: string;
  parts: readonly SurveyPart[];
  groups: readonly string[];
  weighting: GroupWeighting;
  minimum: number;
}>;

/**
 * Kiểm tra cách tính điểm khảo sát against the questionnaires that the groups are given.
 *
 * Problems, `at` the item: `survey-item.parts-missing` · `survey-item.group-unknown` · `survey-item.question-unknown`
 * (no group that counts is asked it) · `survey-item.option-unknown` · `survey-item.worth` (not 0 to 100, or no option
 * has one) · `survey-item.share` (not positive) · `survey-item.weight-missing`
 */
export function checkSurveyItems(
  items: readonly SurveyItem[],
  groups: readonly RespondentGroup[],
  questionnaires: ReadonlyMap<string, Questionnaire>,
): readonly Problem[] {
  return items.flatMap((item) => {
    const at = `item:${item.itemId}`;
    const counted = groups.filter(({ code }) => item.groups.includes(code));
    const slots = counted.flatMap(({ questionnaire }) => {
      const asked = questionnaires.get(questionnaire);
      return asked ? slotsOf(asked) : [];
    });
    const unknownGroups = item.groups.filter((code) => !groups.some((group) => group.code === code));
    const { weighting } = item;
    return [
      ...(item.parts.length === 0 ? [problem('survey-item.parts-missing', {}, at)] : []),
      ...unknownGroups.map((group) => problem('survey-item.group-unknown', { group }, at)),
      ...(weighting.kind === 'given'
        ? item.groups
            .filter((group) => !isPositiveText(weighting.weights[group]))
            .map((group) => problem('survey-item.weight-missing', { group }, at))
        : []),
      ...item.parts.flatMap((part) => checkPart(part, slots, at)),
    ];
  });
}

function checkPart(part: SurveyPart, slots: ReturnType<typeof slotsOf>, at: string): readonly Problem[] {
  const { question, worth, share } = part;
  const options = slots
    .filter((slot) => slot.option === undefined && questionOf(slot) === question)
    .flatMap((slot) => slot.options.map(({ code }) => code));
  const given = Object.entries(worth);
  return [
    ...(options.length === 0 ? [problem('survey-item.question-unknown', { question }, at)] : []),
    ...given
      .filter(([option]) => options.length > 0 && !options.includes(option))
      .map(([option]) => problem('survey-item.option-unknown', { question, option }, at)),
    ...(given.length === 0 || given.some(([, value]) => !isPercent(value))
      ? [problem('survey-item.worth', { question }, at)]
      : []),
    ...(isPositiveText(share) ? [] : [problem('survey-item.share', { question }, at)]),
  ];
}

/** How a slot is called by what counts it. */
export const questionOf = ({
  question,
  statement,
}: Readonly<{ question: string; statement?: string }>): string =>
  statement === undefined ? question : `${question}.${statement}`;

const isPositiveText = (text: Decimal | undefined) => {
  const value = text === undefined ? undefined : parseDecimal(text);
  return value !== undefined && isPositive(value);
};

function isPercent(text: Decimal): boolean {
  const value = parseDecimal(text);
  return value !== undefined && value.n >= 0 && BigInt(value.n) <= 100n * BigInt(value.d);
}
