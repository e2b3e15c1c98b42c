import type { ItemTextReply, RevisedItemReply, RevisionPreviewReply } from '@parindex/contract';
import { type Id, type Item, ok, type Result, refuse } from '@parindex/domain';
import { countClaims, listSheetsOfGroup } from '../../store/set-revision.store.ts';
import { view } from '../view.ts';
import {
  idsOf,
  isSubmissionClosed,
  type LoadedRevision,
  loadRevision,
  problemsOfRevision,
} from './load-revision.ts';

type Input = { readonly roundId: Id; readonly groupId: Id; readonly to: Id };

/** Xem trước việc chuyển sang bản mới — verb `round.revise-set`: item by item and unit by unit; saves nothing. */
export const previewRevision = view<Input, LoadedRevision, Result<RevisionPreviewReply>>({
  verb: 'round.revise-set',
  load: (context, { roundId, groupId, to }) => loadRevision(context, { roundId, groupId, toVersionId: to }),
  subject: () => ({}),
  show: async (loaded, { roundId, groupId }, { tx }) => {
    const problems = problemsOfRevision(loaded);
    if (problems.length > 0) return refuse(...problems);
    const { before, after, plan, groupUnits } = loaded;
    const unitIds = groupUnits.map(({ unitId }) => unitId);
    const claimed = (items: readonly Item[]) => countClaims(tx, { roundId, unitIds, itemIds: idsOf(items) });
    const [sheets, claims, archived] = await Promise.all([
      listSheetsOfGroup(tx, roundId, groupId),
      claimed(plan.toReview.map((row) => row.after)),
      claimed(plan.removed),
    ]);
    return ok({
      from: { versionId: before.versionId, version: before.set.version },
      to: { versionId: after.versionId, version: after.set.version },
      kept: plan.kept.length,
      toReview: plan.toReview.map((row) => ({
        ...itemReply(row.after),
        before: textOfItem(row.before),
        after: textOfItem(row.after),
        differences: row.differences,
      })),
      added: plan.added.map(itemReply),
      removed: plan.removed.map(itemReply),
      units: groupUnits.map(({ unitId, name }) => {
        const sheet = sheets.find((one) => one.unitId === unitId);
        return {
          unitId,
          name,
          claims: claims.get(unitId) ?? 0,
          archived: archived.get(unitId) ?? 0,
          reopened: sheet !== undefined && sheet.state !== 'scoring',
          ...(sheet?.receiptNumber === undefined ? {} : { receipt: sheet.receiptNumber }),
        };
      }),
      submissionClosed: isSubmissionClosed(loaded),
    });
  },
});

export const itemReply = ({ id, code, name, maxPoints }: Item): RevisedItemReply => ({
  itemId: id,
  code,
  name,
  maxPoints,
});

export const textOfItem = ({ code, name, maxPoints, wording, evidence }: Item): ItemTextReply => ({
  code,
  name,
  maxPoints,
  wording,
  evidence,
});
