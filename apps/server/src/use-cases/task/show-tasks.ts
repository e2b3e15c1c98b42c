import type { TaskReply, TasksReply } from '@parindex/contract';
import type { Id, Instant, Phase } from '@parindex/domain';
import { listOpenQuestions } from '../../store/remark.store.ts';
import { listReminders } from '../../store/reminder.store.ts';
import { findRound, listRatedUnits } from '../../store/round.store.ts';
import { countStepsOfDay } from '../../store/task.store.ts';
import { listOffices } from '../../store/unit.store.ts';
import { loadSheet } from '../assessment/load-sheet.ts';
import type { Context } from '../context.ts';
import { dayIn } from '../province-day.ts';
import { roundNow } from '../round/round-now.ts';
import { view } from '../view.ts';
import { roundTasks } from './round-tasks.ts';
import { type SheetWithQuestions, sheetTasks } from './sheet-tasks.ts';

type Input = { readonly roundId: Id };
type Loaded = TasksReply;

/** Việc của tôi — verb `task.view`: what waits for this person in a round, the nearest deadline first. */
export const showTasks = view<Input, Loaded, TasksReply>({
  verb: 'task.view',
  load: async (context, input) => {
    const round = await findRound(context.tx, input.roundId);
    if (!round) return undefined;
    const now = roundNow(round, context);
    const sheets = await loadOwnSheets(context, input.roundId);
    const tasks = [
      ...sheets.flatMap((sheet) => sheetTasks(sheet, context.actor)),
      ...(await roundTasks(context, round)),
    ];
    const today = dayIn(context.services.timeZone)(new Date(now));
    return {
      now,
      tasks,
      ...nextPhase(round.phases, now),
      doneToday: await countStepsOfDay(context.tx, input.roundId, context.actor.personId, today),
    };
  },
  subject: () => ({}),
  show: (loaded) => ({ ...loaded, tasks: loaded.tasks.toSorted(byDeadline) }),
});

/** What an empty list tells: which phase opens next, and when. */
const nextPhase = (phases: readonly Phase[], now: Instant): Pick<TasksReply, 'next'> => {
  const [next] = phases
    .filter(({ opensAt }) => opensAt > now)
    .toSorted((one, other) => one.opensAt.localeCompare(other.opensAt));
  return next ? { next: { phase: next.name, opensAt: next.opensAt } } : {};
};

const byDeadline = (left: TaskReply, right: TaskReply) =>
  (left.dueAt ?? '9999').localeCompare(right.dueAt ?? '9999') || left.key.localeCompare(right.key);

/** The sheets of the rated units where the person has a post. */
const loadOwnSheets = async (context: Context, roundId: Id): Promise<readonly SheetWithQuestions[]> => {
  const posts = new Set(context.actor.posts.map((post) => post.unitId));
  const rated = await listRatedUnits(context.tx, roundId);
  const own = rated.filter((unit) => posts.has(unit.unitId));
  return (
    await Promise.all(
      own.map(async ({ unitId }) => {
        const [sheet, questions, offices, reminders] = await Promise.all([
          loadSheet(context, { roundId, unitId }),
          listOpenQuestions(context.tx, roundId, unitId),
          listOffices(context.tx, unitId),
          listReminders(context.tx, roundId, unitId),
        ]);
        return (
          sheet && {
            sheet,
            questions,
            reminders,
            officeNames: new Map(offices.map((one) => [one.id, one.shortName])),
          }
        );
      }),
    )
  ).filter((loaded) => loaded !== undefined);
};
