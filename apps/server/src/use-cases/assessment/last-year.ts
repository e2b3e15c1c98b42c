import type { LastYearReply } from '@parindex/contract';
import type { Decimal, Facts, Id, ResultSnapshot, SnapshotUnit } from '@parindex/domain';
import { isItem } from '@parindex/domain';
import type { Publication } from '../../store/publication.store.ts';
import { type AppraisedItem, listAppraisedOf } from '../../store/sheet.store.ts';
import { readSnapshot } from '../../store/snapshot.store.ts';
import { listPredecessors } from '../../store/unit.store.ts';
import type { Context } from '../context.ts';
import { listPreviousPublications } from '../ranking/previous-result.ts';

type Asked = {
  readonly unitId: Id;
  readonly round: { readonly year: number; readonly demonstration: boolean };
};

/**
 * Kết quả năm trước của một đơn vị — from what was published: points and figures by official code, and why points were
 * lost, as the council concluded or the appraiser gave reason. Undefined where the unit was not in a published result.
 */
export const loadLastYear = async (
  { tx }: Pick<Context, 'tx'>,
  { unitId, round }: Asked,
): Promise<LastYearReply | undefined> => {
  for (const publication of await listPreviousPublications(tx, round)) {
    const snapshot = await readSnapshot(tx, publication.snapshotSha256);
    const unit = snapshot.units.find((one) => one.unitId === unitId);
    if (unit)
      return replyOf(publication, snapshot, unit, await listAppraisedOf(tx, publication.roundId, unitId));
  }
  return undefined;
};

/**
 * Đơn vị mới thành lập do hợp nhất — the names of the units that it follows, where nothing of last year is its own: then
 * nothing is compared, rather than with a part of it.
 */
export const predecessorsOf = async (
  { tx }: Pick<Context, 'tx'>,
  unitId: Id,
  lastYear: LastYearReply | undefined,
): Promise<{ readonly predecessors?: readonly string[] }> => {
  if (lastYear !== undefined) return {};
  const before = await listPredecessors(tx, unitId);
  return before.length === 0 ? {} : { predecessors: before.map(({ name }) => name) };
};

const replyOf = (
  { year }: Publication,
  { set }: ResultSnapshot,
  unit: SnapshotUnit,
  appraised: ReadonlyMap<Id, AppraisedItem>,
): LastYearReply => {
  const codes = new Map(set.rows.filter(isItem).map(({ id, code }) => [id, code]));
  const points: Record<string, Decimal> = {};
  const facts: Record<string, Facts> = {};
  const lost: Record<string, string> = {};
  for (const item of unit.items) {
    const code = codes.get(item.itemId);
    if (code === undefined || item.points === undefined) continue;
    points[code] = item.points;
    if (item.facts) facts[code] = item.facts;
    const said = appraised.get(item.itemId);
    const why = said?.conclusion ?? said?.reason;
    if (why !== undefined) lost[code] = why;
  }
  return { year, points, facts, lost, ...(unit.index === undefined ? {} : { index: unit.index }) };
};
