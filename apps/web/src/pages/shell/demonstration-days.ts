import type { RoundChoice } from '@parindex/contract';
import { phaseWords, shellWords } from '@parindex/text';
import { showDay } from '../../lib/format.ts';

/** One click to another day of the same story. */
export type DayMove = { roundId: string; label: string };

/** The other days on which the year of a demonstration stands still, each a round of its own, the earliest first. */
export const otherDays = (rounds: readonly RoundChoice[], round: RoundChoice): readonly DayMove[] => {
  const { today, title, year } = round;
  if (today === undefined) return [];
  return rounds
    .filter((one) => one.demonstration && one.title === title && one.year === year)
    .flatMap(({ id, today: day, phase }) => (day === undefined || day === today ? [] : [{ id, day, phase }]))
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .map(({ id, day, phase }) => {
      const words = day > today ? shellWords.demonstrationMove : shellWords.demonstrationBack;
      return { roundId: id, label: words(showDay(day), phase && phaseWords[phase]) };
    });
};
