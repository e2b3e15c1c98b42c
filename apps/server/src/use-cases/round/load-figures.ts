import {
  type Day,
  type Facts,
  type Id,
  type Item,
  isLoaded,
  ok,
  type Problem,
  problem,
  refuse,
  tidy,
} from '@parindex/domain';
import { checkFacts } from '@parindex/scoring';
import { deleteFigures, type Figure, listRoundFigures, saveFigures } from '../../store/round-item.store.ts';
import { useCase } from '../use-case.ts';
import { roundNow } from './round-now.ts';
import { inRoundState, itemsOfUnit, loadSetUp, type SetUp, topicsOf } from './set-up.ts';

type FigureInput = {
  readonly unitId: Id;
  /** By the keys that the item's rule asks for; empty and surveyed takes the figure away. */
  readonly facts: Facts;
  readonly notSurveyed?: boolean | undefined;
  readonly estimated?: boolean | undefined;
  /** The version that was seen, 0 for none; absent overwrites whatever is there. */
  readonly version?: number | undefined;
};
type Input = {
  readonly roundId: Id;
  readonly itemId: Id;
  readonly source: string;
  readonly cutOff?: Day | undefined;
  readonly document?: string | undefined;
  readonly figures: readonly FigureInput[];
};
type Loaded = SetUp & { readonly before: ReadonlyMap<Id, Figure>; readonly at: string };
type Decision = { readonly kept: readonly Figure[]; readonly dropped: readonly Id[] };
type Reply = { readonly versions: Readonly<Record<Id, number>> };

/**
 * Nhập số liệu do tỉnh nắm — verb `round.load-figures`: one item across units, with source, cut-off day and document.
 * For items whose points come from figures, a survey or another index; "không điều tra" leaves the unit's maximum.
 */
export const loadFigures = useCase<Input, Loaded, Decision, Reply>({
  verb: 'round.load-figures',
  load: async (context, { roundId, itemId }) => {
    const setUp = await loadSetUp(context, roundId, 'lock');
    if (!setUp) return undefined;
    const before = await listRoundFigures(context.tx, roundId, itemId);
    return {
      ...setUp,
      before: new Map(before.map((figure) => [figure.unitId, figure])),
      at: roundNow(setUp.round, context),
    };
  },
  subject: () => ({}),
  states: inRoundState,
  decide: (loaded, input) => {
    const problems = [
      ...(tidy(input.source) === '' ? [problem('round.source-required', {}, 'source')] : []),
      ...input.figures.flatMap((figure, index) =>
        checkFigure(loaded, input.itemId, figure, `figures.${index}`),
      ),
    ];
    if (problems.length > 0) return refuse(...problems);
    const document = tidy(input.document ?? '');
    const [dropped, kept] = [input.figures.filter(isEmpty), input.figures.filter((one) => !isEmpty(one))];
    return ok({
      dropped: dropped.map(({ unitId }) => unitId),
      kept: kept.map((figure) => ({
        unitId: figure.unitId,
        itemId: input.itemId,
        facts: figure.notSurveyed ? {} : figure.facts,
        notSurveyed: figure.notSurveyed ?? false,
        estimated: figure.estimated ?? false,
        source: tidy(input.source),
        ...(input.cutOff === undefined ? {} : { cutOff: input.cutOff }),
        ...(document === '' ? {} : { document }),
        version: (loaded.before.get(figure.unitId)?.version ?? 0) + 1,
        loadedAt: loaded.at,
      })),
    });
  },
  save: async ({ tx, actor }, { kept, dropped }, loaded, { roundId, itemId }) => {
    await saveFigures(tx, roundId, actor.personId, kept);
    await deleteFigures(tx, roundId, itemId, dropped);
    const units = [...kept.map(({ unitId }) => unitId), ...dropped];
    return ok({
      reply: { versions: Object.fromEntries(kept.map(({ unitId, version }) => [unitId, version])) },
      audit: units.map((unitId) => ({
        subject: `round:${roundId}`,
        roundId,
        unitId,
        content: {
          title: loaded.round.title,
          item: itemsOfUnit(loaded, unitId).find(({ id }) => id === itemId)?.code,
          changes: {
            figure: [
              loggedFigure(loaded.before.get(unitId)),
              loggedFigure(kept.find((figure) => figure.unitId === unitId)),
            ],
          },
        },
      })),
      topics: topicsOf(roundId, units),
    });
  },
});

const isEmpty = ({ facts, notSurveyed }: FigureInput) => Object.keys(facts).length === 0 && !notSurveyed;

const loggedFigure = (figure: Figure | undefined) => {
  if (!figure) return null;
  const { facts, notSurveyed, estimated, source, cutOff, document } = figure;
  return { facts, notSurveyed, estimated, source, cutOff: cutOff ?? null, document: document ?? null };
};

const checkFigure = (loaded: Loaded, itemId: Id, figure: FigureInput, at: string): readonly Problem[] => {
  if (loaded.rated.every(({ unitId }) => unitId !== figure.unitId))
    return [problem('round.unit-unknown', {}, at)];
  const item = itemsOfUnit(loaded, figure.unitId).find(({ id }) => id === itemId);
  if (!item) return [problem('round.item-unknown', {}, at)];
  if (!isLoaded(item)) return [problem('round.item-not-loaded', { code: item.code }, at)];
  const present = loaded.before.get(figure.unitId)?.version ?? 0;
  if (figure.version !== undefined && figure.version !== present) return [problem('version.clash', {}, at)];
  return figure.notSurveyed ? [] : checkItemFacts(item, figure.facts, at);
};

const checkItemFacts = (item: Item, facts: Facts, at: string) =>
  checkFacts(item, facts).map((one) => ({ ...one, at: `${at}.${one.at ?? 'facts'}` }));
