import type { SheetReply } from '@parindex/contract';
import type { PhaseName } from '@parindex/domain';
import { assessmentWords } from '@parindex/text';
import { dayOf, daysBetween, showDeadline } from '../../../lib/format.ts';

/** The deadline that counts now, in words: "8 ngày" / "đến 17:00, 13/11". */
export type TimeLeft = { readonly title: string; readonly note: string; readonly late: boolean };

const scoringPhases: readonly PhaseName[] = ['self-scoring', 'internal-review', 'submission'];

/** The next closing of self-scoring, review and submission; the last one stays when all have passed. */
export const timeLeftOf = ({ round, state }: Pick<SheetReply, 'round' | 'state'>): TimeLeft | undefined => {
  if (state === 'submitted' || state === 'under-appraisal' || state === 'locked') return undefined;
  const closings = scoringPhases.flatMap(
    (name) => round.phases.find((phase) => phase.name === name)?.closesAt ?? [],
  );
  const next = closings.find((closesAt) => closesAt >= round.now);
  const last = closings.at(-1);
  if (next === undefined)
    return last === undefined
      ? undefined
      : {
          title: assessmentWords.overdueDays(daysBetween(dayOf(last), dayOf(round.now))),
          note: assessmentWords.overdueSince(showDeadline(last)),
          late: true,
        };
  const days = daysBetween(dayOf(round.now), dayOf(next));
  return {
    title: days === 0 ? assessmentWords.lastDay : assessmentWords.days(days),
    note: assessmentWords.until(showDeadline(next)),
    late: days === 0,
  };
};
