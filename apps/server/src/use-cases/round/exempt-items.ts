import { type Exemption, type Id, ok, problem, refuse, tidy } from '@parindex/domain';
import { deleteExemptions, listRoundExemptions, saveExemptions } from '../../store/round-item.store.ts';
import { useCase } from '../use-case.ts';
import { namesIn } from './assign-items.ts';
import { checkRatedItem, inRoundState, loadSetUp, type SetUp, topicsOf } from './set-up.ts';

type Input = {
  readonly roundId: Id;
  readonly exemptions: readonly { readonly unitId: Id; readonly itemId: Id }[];
  readonly reason: string;
};
type Loaded = SetUp & { readonly before: readonly Exemption[] };

const load = async (context: Parameters<typeof loadSetUp>[0], roundId: Id): Promise<Loaded | undefined> => {
  const setUp = await loadSetUp(context, roundId, 'lock');
  return setUp && { ...setUp, before: await listRoundExemptions(context.tx, roundId) };
};

/**
 * Miễn mục cho đơn vị — verb `round.exempt`: the item leaves the unit's maximum; the reason is printed with the result.
 * Naming an exempt item again changes its reason.
 */
export const exemptItems = useCase<Input, Loaded, readonly Exemption[], null>({
  verb: 'round.exempt',
  load: (context, { roundId }) => load(context, roundId),
  subject: () => ({}),
  states: inRoundState,
  decide: (loaded, { exemptions, reason }) => {
    const problems = [
      ...(tidy(reason) === '' ? [problem('reason.required', {}, 'reason')] : []),
      ...exemptions.flatMap((row, index) => checkRatedItem(loaded, row, `exemptions.${index}`)),
    ];
    return problems.length > 0
      ? refuse(...problems)
      : ok(exemptions.map((row) => ({ ...row, reason: tidy(reason) })));
  },
  save: async ({ tx }, rows, loaded, { roundId }) => {
    await saveExemptions(tx, roundId, rows);
    return ok({
      reply: null,
      audit: [...Map.groupBy(rows, ({ unitId }) => unitId)].map(([unitId, own]) => ({
        subject: `round:${roundId}`,
        roundId,
        unitId,
        content: {
          title: loaded.round.title,
          items: own.map(({ itemId }) => namesIn(loaded, unitId).codeOf(itemId)),
          reason: own[0]?.reason,
        },
      })),
      topics: topicsOf(
        roundId,
        rows.map(({ unitId }) => unitId),
      ),
    });
  },
});

/** Thôi miễn — verb `round.exempt`: the item counts again; the reason goes into the log. */
export const liftExemptions = useCase<Input, Loaded, readonly Exemption[], null>({
  verb: 'round.exempt',
  load: (context, { roundId }) => load(context, roundId),
  subject: () => ({}),
  states: inRoundState,
  decide: ({ round, before }, { exemptions, reason }) => {
    if (round.state !== 'preparing' && tidy(reason) === '')
      return refuse(problem('reason.required', {}, 'reason'));
    return ok(
      before.filter((row) =>
        exemptions.some(({ unitId, itemId }) => unitId === row.unitId && itemId === row.itemId),
      ),
    );
  },
  save: async ({ tx }, rows, loaded, { roundId, reason }) => {
    await deleteExemptions(tx, roundId, rows);
    return ok({
      reply: null,
      audit: rows.map((row) => ({
        subject: `round:${roundId}`,
        roundId,
        unitId: row.unitId,
        content: {
          title: loaded.round.title,
          items: [namesIn(loaded, row.unitId).codeOf(row.itemId)],
          changes: { exempt: [row.reason, null] },
          ...(tidy(reason) === '' ? {} : { reason: tidy(reason) }),
        },
      })),
      topics: topicsOf(
        roundId,
        rows.map(({ unitId }) => unitId),
      ),
    });
  },
});
