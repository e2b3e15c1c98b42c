import type { ProgressLine, ProgressReply } from '@parindex/contract';
import { type Actor, type Id, mayOf, progressSteps } from '@parindex/domain';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { type LoadedProgress, loadProgress, type TrackedUnit } from './load-progress.ts';

type Input = { readonly roundId: Id };

/** Theo dõi tiến độ — verb `progress.view`: how far each unit is in each step; nothing of what it claims. */
export const showProgress = view({
  verb: 'progress.view',
  load: (context: Context, { roundId }: Input) => loadProgress(context, roundId),
  subject: () => ({}),
  show: (loaded, _input, { actor }) => progressReply(loaded, actor),
});

const progressReply = ({ round, at, units }: LoadedProgress, actor: Actor): ProgressReply => ({
  round: { id: round.id, title: round.title, year: round.year, demonstration: round.demonstration },
  at,
  steps: progressSteps.flatMap((step) => {
    const phase = round.phases.find(({ name }) => name === (step === 'approval' ? 'submission' : step));
    return phase ? [{ step, opensAt: phase.opensAt, dueAt: phase.closesAt }] : [];
  }),
  groups: round.groups.map(({ id, name }) => ({ id, name })),
  units: units.map((tracked) => lineOf(tracked, round.extensions)),
  may: mayOf(actor, ['unit.remind', 'progress.export', 'round.extend', 'assessment.lock'], {}),
});

const lineOf = (
  { unit, counts, items, exempt, marks }: TrackedUnit,
  extensions: LoadedProgress['round']['extensions'],
): ProgressLine => {
  const given = extensions.findLast(({ unitId, phase }) => unitId === unit.unitId && phase === 'submission');
  return {
    unitId: unit.unitId,
    name: unit.name,
    shortName: unit.shortName,
    groupId: unit.groupId,
    ranked: unit.ranked,
    offices: counts.offices,
    items,
    exempt,
    returned: counts.entries.returned ?? 0,
    marks,
    reminders: counts.reminders,
    ...(counts.remindedAt === undefined ? {} : { remindedAt: counts.remindedAt }),
    ...(given === undefined ? {} : { extendedBy: given.document }),
  };
};
