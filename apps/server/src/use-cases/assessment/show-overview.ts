import type { OverviewReply } from '@parindex/contract';
import type { EntryState, Id } from '@parindex/domain';
import { listSheetTransitions } from '../../store/assessment.store.ts';
import { listReminders } from '../../store/reminder.store.ts';
import { listOffices } from '../../store/unit.store.ts';
import { view } from '../view.ts';
import { isScoredByUnit, type LoadedSheet, loadSheet, type SheetItem, subjectOfSheet } from './load-sheet.ts';
import { lastLookOf } from './see-sheet.ts';
import { sheetReply } from './show-sheet.ts';

type Input = { readonly roundId: Id; readonly unitId: Id };

/** Bảng tổng hợp — verb `assessment.view`: which office has finished what, the steps taken, the last reminders. */
export const showOverview = view<Input, LoadedSheet, OverviewReply>({
  verb: 'assessment.view',
  load: (context, input) => loadSheet(context, input),
  subject: subjectOfSheet,
  show: async (sheet, { roundId, unitId }, context) => {
    const [reply, offices, reminders, transitions, lastLook] = await Promise.all([
      sheetReply(context, sheet),
      listOffices(context.tx, unitId),
      listReminders(context.tx, roundId, unitId),
      listSheetTransitions(context.tx, roundId, unitId),
      lastLookOf(context, sheet),
    ]);
    return {
      sheet: reply,
      offices: offices.map(({ id }) => {
        const reminder = reminders.get(id);
        return {
          officeId: id,
          counts: countStates(
            sheet.items.filter((item) => isScoredByUnit(item) && item.assignment?.officeId === id),
          ),
          ...(reminder ? { lastReminderAt: reminder.lastAt, reminders: reminder.times } : {}),
        };
      }),
      transitions,
      ...(lastLook ? { lastLook } : {}),
      ...(sheet.assessment.resubmitBy === undefined ? {} : { resubmitBy: sheet.assessment.resubmitBy }),
    };
  },
});

export const countStates = (items: readonly SheetItem[]): Record<EntryState, number> => {
  const counts = {
    'not-started': 0,
    'in-progress': 0,
    'handed-in': 0,
    accepted: 0,
    returned: 0,
    'to-review': 0,
  };
  for (const { entry } of items) counts[entry.state] += 1;
  return counts;
};
