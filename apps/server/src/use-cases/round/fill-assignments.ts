import { type Id, ok, proposeAssignments } from '@parindex/domain';
import { listRoundAssignments, saveAssignments, type UnitAssignment } from '../../store/round-item.store.ts';
import { useCase } from '../use-case.ts';
import { inRoundState, itemsOfUnit, loadSetUp, officesOfUnit, type SetUp, topicsOf } from './set-up.ts';

type Input = { readonly roundId: Id; readonly unitId?: Id | undefined };
type Loaded = SetUp & { readonly before: readonly UnitAssignment[] };

/**
 * Điền phân công theo bộ chỉ số — verb `round.assign`: gives items that nobody has to the offices that the set names.
 * What a person assigned stays. Without `unitId`, for every unit.
 */
export const fillAssignments = useCase<Input, Loaded, readonly UnitAssignment[], { filled: number }>({
  verb: 'round.assign',
  load: async (context, { roundId }) => {
    const setUp = await loadSetUp(context, roundId, 'lock');
    return setUp && { ...setUp, before: await listRoundAssignments(context.tx, roundId) };
  },
  subject: (_loaded, { unitId }) => (unitId === undefined ? {} : { unitId }),
  states: inRoundState,
  decide: (loaded, input) => {
    const taken = new Set(loaded.before.map(({ unitId, itemId }) => `${unitId} ${itemId}`));
    return ok(
      loaded.rated
        .filter(({ unitId }) => input.unitId === undefined || input.unitId === unitId)
        .flatMap(({ unitId }) =>
          proposeAssignments(itemsOfUnit(loaded, unitId), unitId, officesOfUnit(loaded, unitId))
            .filter(({ itemId }) => !taken.has(`${unitId} ${itemId}`))
            .map((row) => ({ ...row, unitId })),
        ),
    );
  },
  save: async ({ tx }, rows, { round }, { roundId, unitId }) => {
    await saveAssignments(tx, roundId, rows);
    return ok({
      reply: { filled: rows.length },
      audit: {
        subject: `round:${roundId}`,
        roundId,
        ...(unitId === undefined ? {} : { unitId }),
        content: { title: round.title, filled: rows.length },
      },
      topics: topicsOf(
        roundId,
        rows.map((row) => row.unitId),
      ),
    });
  },
});
