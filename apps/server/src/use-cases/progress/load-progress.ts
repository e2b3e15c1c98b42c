import {
  type AppraisalState,
  type Id,
  isAppraised,
  isSelfScored,
  type ProgressMark,
  progressOf,
  type RoundTime,
} from '@parindex/domain';
import type { AppraisedUnit } from '../../store/appraisal-basis.store.ts';
import { countSheets, type SheetCounts } from '../../store/progress.store.ts';
import { findRound, type LoadedRound } from '../../store/round.store.ts';
import { loadRoundStates, type RoundStates } from '../appraisal/load-states.ts';
import type { Context } from '../context.ts';
import { roundNow } from '../round/round-now.ts';

/** A unit of the round with its marks. */
export type TrackedUnit = {
  readonly unit: AppraisedUnit;
  readonly counts: SheetCounts;
  readonly items: number;
  readonly exempt: number;
  readonly marks: readonly ProgressMark[];
};

export type LoadedProgress = {
  readonly round: LoadedRound;
  readonly at: string;
  readonly units: readonly TrackedUnit[];
};

const week = 7 * 86_400_000;

/** How far every unit of a round is; undefined where there is no such round. */
export const loadProgress = async (context: Context, roundId: Id): Promise<LoadedProgress | undefined> => {
  const round = await findRound(context.tx, roundId);
  if (!round) return undefined;
  const at = roundNow(round, context);
  const [states, counts] = await Promise.all([
    loadRoundStates(context, roundId),
    countSheets(context.tx, roundId, new Date(Date.parse(at) - week).toISOString()),
  ]);
  if (!states) return undefined;
  const time: RoundTime = { state: round.state, phases: round.phases, extensions: round.extensions, now: at };
  return { round, at, units: states.units.map((unit) => track(states, counts, time, unit)) };
};

const nothing: SheetCounts = { entries: {}, offices: 0, reminders: 0 };
const doneStates: ReadonlySet<AppraisalState> = new Set(['entered', 'to-council', 'decided']);

const track = (
  { groups, stateOf, isExempt }: RoundStates,
  countsOf: ReadonlyMap<Id, SheetCounts>,
  time: RoundTime,
  unit: AppraisedUnit,
): TrackedUnit => {
  const { unitId } = unit;
  const rows = groups.find(({ id }) => id === unit.groupId)?.prepared.set.items.map(({ row }) => row) ?? [];
  const own = rows.filter(isSelfScored);
  const exempt = own.filter(({ id }) => isExempt(unitId, id)).length;
  const appraised = rows.filter(
    (row) =>
      isAppraised(row) && !isExempt(unitId, row.id) && (row.part === 'main' || stateOf(unitId, row.id)),
  );
  const done = appraised.filter(({ id }) => doneStates.has(stateOf(unitId, id)?.state ?? 'open')).length;
  const counts = countsOf.get(unitId) ?? nothing;
  const items = own.filter(({ part }) => part === 'main').length - exempt;
  const marks = progressOf({ ...counts, ...unit, items, appraised: { done, of: appraised.length } }, time);
  return { unit, counts, items, exempt, marks };
};
