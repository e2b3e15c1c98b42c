import { type Id, type Questionnaire, questionOf, type Survey, slotsOf } from '@parindex/domain';
import type { AnswerCounts } from '@parindex/scoring';
import type { SlotTally } from '../../store/survey-answer.store.ts';

/** Counts of every option by question and group, unit by unit, from the tallies of slots. */
export function countAnswers(
  survey: Survey,
  questionnaires: ReadonlyMap<Id, Questionnaire>,
  tallies: readonly SlotTally[],
): ReadonlyMap<Id, AnswerCounts> {
  const slots = new Map([...questionnaires].map(([id, form]) => [id, slotsOf(form)]));
  const counts = new Map<Id, Map<string, number>>();
  for (const { unitId, group, questionnaireId, slot, option, times } of tallies) {
    const place = slots.get(questionnaireId)?.[slot];
    // of a multiple question each option has a slot of its own, 1 where it was chosen
    const chosen =
      place &&
      (place.option === undefined ? place.options[option]?.code : option === 1 ? place.option : undefined);
    if (!place || chosen === undefined) continue;
    const ofUnit = counts.get(unitId) ?? new Map<string, number>();
    counts.set(unitId, ofUnit);
    const key = keyOf(group, questionOf(place), chosen);
    ofUnit.set(key, (ofUnit.get(key) ?? 0) + times);
  }
  const people = new Map(
    survey.quotas.flatMap(({ unitId, group, population }) =>
      population === undefined ? [] : [[`${unitId} ${group}`, population] as const],
    ),
  );
  return new Map(
    [...new Set(survey.quotas.map(({ unitId }) => unitId))].map((unitId) => [
      unitId,
      {
        count: (group, question, option) => counts.get(unitId)?.get(keyOf(group, question, option)) ?? 0,
        people: (group) => people.get(`${unitId} ${group}`) ?? 0,
      },
    ]),
  );
}

const keyOf = (group: string, question: string, option: string) => `${group}\n${question}\n${option}`;
