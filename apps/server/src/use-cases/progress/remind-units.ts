import type { RemindedReply } from '@parindex/contract';
import { currentMark, type Id, ok, type ProgressMark, problem, refuse } from '@parindex/domain';
import { unitReminderMail } from '@parindex/text';
import {
  insertUnitReminders,
  listReachableOfUnits,
  type ReachablePerson,
} from '../../store/progress.store.ts';
import type { Context } from '../context.ts';
import { momentIn } from '../province-day.ts';
import { useCase } from '../use-case.ts';
import { type LoadedProgress, loadProgress, type TrackedUnit } from './load-progress.ts';

type Input = { readonly roundId: Id; readonly unitIds: readonly Id[] };
type Owing = TrackedUnit & { readonly mark: ProgressMark };
type Loaded = LoadedProgress & { readonly people: readonly ReachablePerson[] };

const stepsOfTheUnit: readonly string[] = ['self-scoring', 'internal-review', 'approval', 'submission'];

/**
 * Nhắc các đơn vị chưa xong — verb `unit.remind`: by mail to whoever the step waits for, the leader where it is approval,
 * otherwise the one who gathers. Units that are finished, or wait for the province, are refused all together.
 */
export const remindUnits = useCase<Input, Loaded, readonly Owing[], RemindedReply>({
  verb: 'unit.remind',
  load: async (context, { roundId, unitIds }) => {
    const progress = await loadProgress(context, roundId);
    return progress && { ...progress, people: await listReachableOfUnits(context.tx, unitIds) };
  },
  subject: () => ({}),
  decide: ({ units }, { unitIds }) => {
    const wanted = new Set(unitIds);
    const chosen = units.filter(({ unit }) => wanted.has(unit.unitId));
    if (chosen.length < wanted.size) return refuse(problem('subject.unknown'));
    const owing = chosen.flatMap((tracked) => {
      const mark = currentMark(tracked.marks);
      return mark && stepsOfTheUnit.includes(mark.step) ? [{ ...tracked, mark }] : [];
    });
    return owing.length === chosen.length
      ? ok(owing)
      : refuse(problem('workflow.not-now', { state: 'done' }));
  },
  save: async (context, owing, { round, at, people }) => {
    const { tx, actor } = context;
    const unitIds = owing.map(({ unit }) => unit.unitId);
    await insertUnitReminders(tx, { roundId: round.id, unitIds, by: actor.personId, at });
    const peopleOf = Map.groupBy(people, ({ unitId }) => unitId);
    let mailed = 0;
    const unreachable: string[] = [];
    for (const one of owing) {
      const wanted = one.mark.step === 'approval' ? 'leader' : 'coordinator';
      const reached = (peopleOf.get(one.unit.unitId) ?? []).filter(({ role }) => role === wanted);
      if (reached.length === 0) unreachable.push(one.unit.shortName);
      for (const person of reached) await writeTo(context, person, one);
      mailed += reached.length;
    }
    return ok({
      reply: { units: owing.length, mailed, unreachable },
      audit: {
        subject: `round:${round.id}`,
        roundId: round.id,
        content: { units: owing.map(({ unit, mark }) => `${unit.shortName}: ${mark.step}`), mailed },
      },
      topics: [`round:${round.id}`],
    });
  },
});

const writeTo = ({ tx, services }: Context, { fullName, email }: ReachablePerson, { unit, mark }: Owing) =>
  services.enqueueMail(tx, {
    to: email,
    ...unitReminderMail({
      fullName,
      unit: unit.name,
      step: mark.step,
      due: momentIn(services.timeZone)(mark.dueAt ?? ''),
      isLate: mark.state === 'late',
      address: `${services.publicUrl}/viec`,
    }),
  });
