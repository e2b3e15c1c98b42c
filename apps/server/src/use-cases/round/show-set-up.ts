import {
  type Id,
  isOpenFor,
  isSelfScored,
  mayOf,
  type Problem,
  roundMachine,
  type Verb,
} from '@parindex/domain';
import { listAssignments, listExemptions } from '../../store/round.store.ts';
import {
  type Figure,
  listRoundAssignments,
  listRoundExemptions,
  listRoundFigures,
} from '../../store/round-item.store.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { findReadiness } from './readiness.ts';
import { itemsOfUnit, loadSetUp, officesOfUnit, type SetUp } from './set-up.ts';

type OfRound = { readonly roundId: Id };
type OfUnit = OfRound & { readonly unitId: Id };

type Readiness = {
  readonly problems: readonly Problem[];
  readonly assigned: readonly { readonly unitId: Id; readonly assigned: number; readonly of: number }[];
};

/** Còn gì chặn việc mở đợt — verb `round.start`, a look: every blocking reason, every warning, assignments by unit. */
export const showReadiness = view<OfRound, Readiness, Readiness>({
  verb: 'round.start',
  load: async (context, { roundId }) => {
    const setUp = await loadSetUp(context, roundId);
    if (!setUp) return undefined;
    return { problems: await findReadiness(context, setUp), assigned: await countAssigned(context, setUp) };
  },
  subject: () => ({}),
  show: (loaded) => loaded,
});

const countAssigned = async ({ tx }: Context, setUp: SetUp): Promise<Readiness['assigned']> => {
  const [assignments, exemptions] = await Promise.all([
    listRoundAssignments(tx, setUp.round.id),
    listRoundExemptions(tx, setUp.round.id),
  ]);
  const keysOf = (rows: readonly { unitId: Id; itemId: Id }[]) =>
    new Set(rows.map(({ unitId, itemId }) => `${unitId} ${itemId}`));
  const [given, exempt] = [keysOf(assignments), keysOf(exemptions)];
  return setUp.rated.map(({ unitId }) => {
    const own = itemsOfUnit(setUp, unitId).filter(
      (item) => isSelfScored(item) && !exempt.has(`${unitId} ${item.id}`),
    );
    return { unitId, of: own.length, assigned: own.filter(({ id }) => given.has(`${unitId} ${id}`)).length };
  });
};

type LoadedUnit = SetUp & {
  readonly assignments: Awaited<ReturnType<typeof listAssignments>>;
  readonly exemptions: ReadonlyMap<Id, string>;
};

/** Phân công của một đơn vị — verb `round.assign`, a look. */
export const showAssignments = view({
  verb: 'round.assign',
  load: async (context, { roundId, unitId }: OfUnit): Promise<LoadedUnit | undefined> => {
    const setUp = await loadSetUp(context, roundId);
    if (!setUp?.rated.some((unit) => unit.unitId === unitId)) return undefined;
    return {
      ...setUp,
      assignments: await listAssignments(context.tx, roundId, unitId),
      exemptions: await listExemptions(context.tx, roundId, unitId),
    };
  },
  subject: (_loaded, { unitId }) => ({ unitId }),
  show: (loaded, { unitId }, { actor }) => {
    const unit = loaded.units.get(unitId);
    const offices = officesOfUnit(loaded, unitId);
    const verbs: readonly Verb[] = ['round.assign'];
    return {
      unit: { id: unitId, name: unit?.name ?? '' },
      offices: (offices.length > 0 ? offices : unit ? [unit] : []).map(({ id, name, shortName }) => ({
        id,
        name,
        shortName,
      })),
      items: itemsOfUnit(loaded, unitId)
        .filter(isSelfScored)
        .map((item) => rowOf(loaded, item)),
      may: mayOf(actor, verbs, { unitId }).filter((verb) =>
        isOpenFor(roundMachine, verb, loaded.round.state),
      ),
    };
  },
});

const rowOf = (loaded: LoadedUnit, item: { id: Id; code: string; name: string; leadOffice?: string }) => {
  const assignment = loaded.assignments.get(item.id);
  const exempt = loaded.exemptions.get(item.id);
  return {
    itemId: item.id,
    code: item.code,
    name: item.name,
    ...(item.leadOffice === undefined ? {} : { suggested: item.leadOffice }),
    ...(exempt === undefined ? {} : { exempt }),
    ...(assignment === undefined ? {} : { officeId: assignment.officeId }),
    supportingOfficeIds: assignment?.supportingOfficeIds ?? [],
  };
};

/** Số liệu do tỉnh nhập — verb `round.load-figures`, a look. */
export const showFigures = view<OfRound, readonly Figure[], { figures: readonly Figure[] }>({
  verb: 'round.load-figures',
  load: async (context, { roundId }) => listRoundFigures(context.tx, roundId),
  subject: () => ({}),
  show: (figures) => ({ figures }),
});
