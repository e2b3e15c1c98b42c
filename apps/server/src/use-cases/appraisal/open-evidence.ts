import { type Cell, may, ok, problem, refuse } from '@parindex/domain';
import { rememberOpenedEvidence } from '../../store/appraisal.store.ts';
import { useCase } from '../use-case.ts';
import { type BoardCell, loadBoard, subjectOfCell } from './load-board.ts';

type Loaded = { readonly cell: BoardCell; readonly at: string; readonly appraises: boolean };

/**
 * Đã mở tài liệu — verb `evidence.read`: an appraiser has looked at a document of the item, and the batch will not name
 * it as unseen. Only those who may appraise the item count.
 */
export const openEvidence = useCase<Cell, Loaded, Cell, null>({
  verb: 'evidence.read',
  load: async (context, input) => {
    const board = await loadBoard(context, input);
    const [cell] = board?.cells ?? [];
    if (!board || !cell || cell.documents.length === 0) return undefined;
    return { cell, at: board.at, appraises: may(context.actor, 'appraisal.enter', subjectOfCell(cell)) };
  },
  // documents are read from sheets that were handed over, and from no others
  subject: ({ cell }) => ({ ...subjectOfCell(cell), handedOver: true }),
  decide: ({ cell, appraises }) =>
    appraises ? ok(cell.cell) : refuse(problem('actor.forbidden', { verb: 'appraisal.enter' })),
  save: async ({ tx, actor }, cell, { at, cell: { compiled } }) => {
    await rememberOpenedEvidence(tx, cell, { personId: actor.personId, at });
    return ok({
      reply: null,
      audit: {
        subject: `appraisal:${cell.roundId}:${cell.unitId}:${cell.itemId}`,
        roundId: cell.roundId,
        unitId: cell.unitId,
        content: { code: compiled.row.code },
      },
    });
  },
});
