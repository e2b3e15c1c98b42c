import { type Id, isSelfScored, ok, type Problem, problem, refuse } from '@parindex/domain';
import { listAssignments } from '../../store/round.store.ts';
import { saveAssignments, type UnitAssignment } from '../../store/round-item.store.ts';
import { changesOf } from '../changes.ts';
import { useCase } from '../use-case.ts';
import { inRoundState, itemsOfUnit, loadSetUp, officesOfUnit, type SetUp, topicsOf } from './set-up.ts';

type Input = {
  readonly roundId: Id;
  readonly unitId: Id;
  readonly items: readonly {
    readonly itemId: Id;
    readonly officeId: Id;
    readonly supportingOfficeIds: readonly Id[];
  }[];
};
type Loaded = SetUp & { readonly before: Awaited<ReturnType<typeof listAssignments>> };

/** Phân công mục cho phòng — verb `round.assign`: by the secretariat, or by the coordinator of the unit. */
export const assignItems = useCase<Input, Loaded, readonly UnitAssignment[], null>({
  verb: 'round.assign',
  load: async (context, { roundId, unitId }) => {
    const setUp = await loadSetUp(context, roundId, 'lock');
    return setUp && { ...setUp, before: await listAssignments(context.tx, roundId, unitId) };
  },
  subject: (_loaded, { unitId }) => ({ unitId }),
  states: inRoundState,
  decide: (loaded, { unitId, items }) => {
    const problems = items.flatMap((row, index) => checkAssignment(loaded, unitId, row, `items.${index}`));
    return problems.length > 0
      ? refuse(...problems)
      : ok(
          items.map((row) => ({
            ...row,
            unitId,
            supportingOfficeIds: [...new Set(row.supportingOfficeIds)].filter((id) => id !== row.officeId),
          })),
        );
  },
  save: async ({ tx }, rows, loaded, { roundId, unitId }) => {
    await saveAssignments(tx, roundId, rows);
    const { codeOf, nameOf } = namesIn(loaded, unitId);
    const offices = (row: { officeId: Id; supportingOfficeIds: readonly Id[] } | undefined) =>
      row && [row.officeId, ...row.supportingOfficeIds].map(nameOf).join(' + ');
    const before = Object.fromEntries(
      rows.map((row) => [`item.${codeOf(row.itemId)}`, offices(loaded.before.get(row.itemId)) ?? null]),
    );
    const after = Object.fromEntries(rows.map((row) => [`item.${codeOf(row.itemId)}`, offices(row) ?? null]));
    return ok({
      reply: null,
      audit: {
        subject: `round:${roundId}`,
        roundId,
        unitId,
        content: { title: loaded.round.title, changes: changesOf(before, after) },
      },
      topics: topicsOf(roundId, [unitId]),
    });
  },
});

/** Codes of items and names of offices, for the log. */
export const namesIn = (setUp: SetUp, unitId: Id) => {
  const codes = new Map(itemsOfUnit(setUp, unitId).map(({ id, code }) => [id, code]));
  return {
    codeOf: (itemId: Id) => codes.get(itemId) ?? itemId,
    nameOf: (officeId: Id) => setUp.units.get(officeId)?.shortName ?? officeId,
  };
};

const checkAssignment = (
  setUp: SetUp,
  unitId: Id,
  row: Input['items'][number],
  at: string,
): readonly Problem[] => {
  if (setUp.rated.every((unit) => unit.unitId !== unitId)) return [problem('round.unit-unknown', {}, at)];
  const item = itemsOfUnit(setUp, unitId).find(({ id }) => id === row.itemId);
  if (!item || !isSelfScored(item)) return [problem('round.item-unknown', {}, at)];
  const own = new Set([unitId, ...officesOfUnit(setUp, unitId).map(({ id }) => id)]);
  return [row.officeId, ...row.supportingOfficeIds].every((id) => own.has(id))
    ? []
    : [problem('round.office-foreign', { item: item.code }, at)];
};
