import { exact, type Id } from '@parindex/domain';
import { inputOfSource, scoreUnit, type UnitScore } from '@parindex/scoring';
import { listPublicationNotes } from '../../store/publication.store.ts';
import { pointsOf, reckonClaim } from '../appraisal/cell-reply.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { loadSettledGroup, type SettledCell, type SettledGroup } from './settle-group.ts';
import { rankingSubject } from './show-ranking.ts';

type Input = { readonly roundId: Id; readonly groupId: Id; readonly unitId: Id };
type Loaded = {
  readonly settled: SettledGroup;
  readonly score: UnitScore;
  readonly cells: readonly SettledCell[];
  readonly notes: Readonly<Record<Id, string>>;
};

/**
 * Vì sao được chừng ấy điểm — verb `ranking.view`: every item of one unit with its trace, where its points come from,
 * and the reason in words. Logged like every look at a draft.
 */
export const showRankedUnit = view({
  verb: 'ranking.view',
  load: async (context: Context, input: Input): Promise<Loaded | undefined> => {
    const settled = await loadSettledGroup(context, input);
    const cells = settled?.cellsOf.get(input.unitId);
    if (!settled || !cells) return undefined;
    const notes = await listPublicationNotes(context.tx, input.roundId);
    return {
      settled,
      cells,
      score: tracedScore(settled, input.unitId, cells),
      notes: Object.fromEntries(
        notes.filter(({ unitId }) => unitId === input.unitId).map(({ rowId, note }) => [rowId, note]),
      ),
    };
  },
  subject: () => ({}),
  logged: ({ settled }: Loaded, input) => ({
    subject: rankingSubject(settled),
    roundId: input.roundId,
    unitId: input.unitId,
    content: { group: settled.group.name },
  }),
  show: ({ settled, cells, score, notes }) => {
    const itemScores = new Map(score.items.map((item) => [item.rowId, item]));
    return {
      unitId: score.unitId,
      notes,
      rows: settled.group.prepared.set.rows.map(({ row, above }) => {
        const item = itemScores.get(row.id);
        const heading = score.headings.find(({ rowId }) => rowId === row.id);
        const cell = cells.find(({ compiled }) => compiled.row.id === row.id);
        const amount = item ?? heading;
        return {
          rowId: row.id,
          ...(row.parentId === undefined ? {} : { parentId: row.parentId }),
          kind: row.kind,
          depth: above.length,
          code: row.code,
          name: row.name,
          part: row.part,
          maxPoints: row.maxPoints,
          points: exact.toDecimal(amount?.points ?? exact.zero),
          maximum: exact.toDecimal(amount?.maximum ?? exact.zero),
          ...(item && cell ? itemWords(settled, cell, item) : {}),
        };
      }),
    };
  },
});

const tracedScore = (settled: SettledGroup, unitId: Id, cells: readonly SettledCell[]): UnitScore =>
  scoreUnit(
    settled.group.prepared.set,
    {
      unitId,
      items: Object.fromEntries(
        cells.flatMap(({ cell, source }) => {
          const input = inputOfSource(source);
          return input ? [[cell.itemId, input]] : [];
        }),
      ),
    },
    settled.figures,
    true,
  );

const itemWords = (settled: SettledGroup, cell: SettledCell, item: UnitScore['items'][number]) => {
  const claimed = pointsOf(reckonClaim(cell, settled.figures[cell.cell.itemId]));
  return {
    settledFrom: cell.source.from,
    state: item.evaluation.kind,
    estimated: cell.estimated,
    trace: item.trace ?? [],
    ...(claimed === undefined ? {} : { claimed }),
    ...(cell.decision
      ? {
          conclusion: cell.decision.conclusion,
          minutesNumber: cell.decision.minutesNumber,
          minutesOn: cell.decision.minutesOn,
        }
      : {}),
    ...(cell.decision === undefined && cell.appraisal.reason !== undefined
      ? { reason: cell.appraisal.reason }
      : {}),
    ...(cell.figure ? { source: cell.figure.source } : {}),
  };
};
