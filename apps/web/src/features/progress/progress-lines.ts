import type { ProgressLine } from '@parindex/contract';
import { currentMark, type ProgressMark, type ProgressStep, progressSteps } from '@parindex/domain';
import { compareVietnamese } from '../../lib/search.ts';

/** Which units the board shows. */
export type ProgressFilter = 'all' | 'late' | 'idle' | 'approval' | 'extended';

export const passes = (filter: ProgressFilter, { marks }: ProgressLine): boolean => {
  const current = currentMark(marks);
  switch (filter) {
    case 'late':
      return marks.some(({ state }) => state === 'late');
    case 'idle':
      return current?.state === 'idle';
    case 'approval':
      return current?.step === 'approval' && current.state !== 'to-come';
    case 'extended':
      return marks.some(({ extended }) => extended);
    default:
      return true;
  }
};

const stepsOfTheUnit: readonly ProgressStep[] = ['self-scoring', 'internal-review', 'approval', 'submission'];

/** The step that a unit still owes to the round; none once it has handed its sheet over. */
export const owedMark = ({ marks }: ProgressLine): ProgressMark | undefined => {
  const current = currentMark(marks);
  return current && stepsOfTheUnit.includes(current.step) ? current : undefined;
};

const urgency: Readonly<Record<ProgressMark['state'], number>> = {
  late: 0,
  idle: 1,
  doing: 2,
  'to-come': 3,
  done: 4,
};

/** What needs looking at first: late, then not begun; of those, the least far; then by name. */
export const byUrgency = (one: ProgressLine, other: ProgressLine): number => {
  const [left, right] = [currentMark(one.marks), currentMark(other.marks)];
  return (
    urgency[left?.state ?? 'done'] - urgency[right?.state ?? 'done'] ||
    placeOf(left) - placeOf(right) ||
    shareOf(left) - shareOf(right) ||
    compareVietnamese(one.name, other.name)
  );
};

/** How far a unit is in one step, for sorting its column: the more it has behind it the later. */
export const byStep =
  (step: ProgressStep) =>
  (one: ProgressLine, other: ProgressLine): number => {
    const [left, right] = [one, other].map(({ marks }) => marks.find((mark) => mark.step === step));
    return (
      urgency[left?.state ?? 'to-come'] - urgency[right?.state ?? 'to-come'] || shareOf(left) - shareOf(right)
    );
  };

const placeOf = (mark: ProgressMark | undefined): number =>
  mark === undefined ? progressSteps.length : progressSteps.indexOf(mark.step);

const shareOf = (mark: ProgressMark | undefined): number =>
  mark?.count === undefined || mark.count.of === 0 ? 0 : mark.count.done / mark.count.of;
