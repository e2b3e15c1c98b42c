import type { Facts, Id } from '@parindex/domain';
import { type GroupFiguresByItem, groupFigures, type UnitInput } from '@parindex/scoring';
import { type CellFilter, listAppraisals } from '../../store/appraisal.store.ts';
import { listAppraisedUnits, listClaims, listRoundFigures } from '../../store/appraisal-basis.store.ts';
import type { PreparedSet } from '../compiled-set.ts';
import type { Context } from '../context.ts';

/**
 * Số liệu của nhóm — what the relative items of a set are measured against, from the figures there are so far:
 * appraised before claimed. Nothing is read where the set has no such item among those asked for.
 */
export const loadGroupFigures = async (
  { tx }: Context,
  groupId: Id,
  { set }: PreparedSet,
  { roundId, itemId }: CellFilter,
): Promise<GroupFiguresByItem> => {
  const relative = set.items.filter(
    ({ row }) => row.rule.kind === 'relative@1' && (itemId === undefined || row.id === itemId),
  );
  const figures: Record<Id, GroupFiguresByItem[string]> = {};
  if (relative.length === 0) return figures;
  const units = (await listAppraisedUnits(tx, roundId)).filter((unit) => unit.groupId === groupId);
  for (const { row } of relative) {
    const facts = await factsByUnit(tx, { roundId, itemId: row.id });
    const inputs = units.map(({ unitId, ranked }): UnitInput => {
      const own = facts.get(unitId);
      return { unitId, ranked, items: own === undefined ? {} : { [row.id]: { facts: own } } };
    });
    const found = groupFigures(set, inputs)[row.id];
    if (found) figures[row.id] = found;
  }
  return figures;
};

const factsByUnit = async (tx: Context['tx'], filter: CellFilter): Promise<ReadonlyMap<Id, Facts>> => {
  const facts = new Map<Id, Facts>();
  for (const figure of await listRoundFigures(tx, filter)) facts.set(figure.unitId, figure.facts);
  for (const claim of await listClaims(tx, filter)) facts.set(claim.unitId, claim.facts);
  for (const appraisal of await listAppraisals(tx, filter))
    if (appraisal.facts) facts.set(appraisal.unitId, appraisal.facts);
  return facts;
};
