import type { Id, Instant } from '@parindex/domain';
import {
  type AppraisedUnit,
  type CellState,
  listAppraisedUnits,
  listCellStates,
  listRoundExemptions,
} from '../../store/appraisal-basis.store.ts';
import { findIndexSetVersion } from '../../store/index-set.store.ts';
import { findRound, type LoadedRound, listAuthorities } from '../../store/round.store.ts';
import { preparedSet } from '../compiled-set.ts';
import type { Context } from '../context.ts';
import { roundNow } from '../round/round-now.ts';
import type { BoardGroup } from './load-board.ts';

/** How far every cell of a round is, without what is claimed in it: light enough for lists and counts. */
export type RoundStates = {
  readonly round: LoadedRound;
  readonly at: Instant;
  readonly groups: readonly BoardGroup[];
  readonly units: readonly AppraisedUnit[];
  readonly authorityOf: (code: string, unitId: Id) => Id | undefined;
  /** Undefined where nobody claimed or appraised anything. */
  readonly stateOf: (unitId: Id, itemId: Id) => CellState | undefined;
  readonly isExempt: (unitId: Id, itemId: Id) => boolean;
};

/** Undefined where there is no such round. */
export const loadRoundStates = async (context: Context, roundId: Id): Promise<RoundStates | undefined> => {
  const { tx } = context;
  const round = await findRound(tx, roundId);
  if (!round) return undefined;
  const [units, authorityOf, states, exemptions] = await Promise.all([
    listAppraisedUnits(tx, round.id),
    listAuthorities(tx, round.id),
    listCellStates(tx, round.id),
    listRoundExemptions(tx, { roundId: round.id }),
  ]);
  const groups: BoardGroup[] = [];
  for (const { id, name, indexSetVersionId } of round.groups) {
    const stored = await findIndexSetVersion(tx, indexSetVersionId);
    if (stored) groups.push({ id, name, prepared: preparedSet(stored), figures: {} });
  }
  const stateOf = new Map(states.map((one) => [keyOf(one.unitId, one.itemId), one]));
  const exempt = new Set(exemptions.map(({ unitId, itemId }) => keyOf(unitId, itemId)));
  return {
    round,
    at: roundNow(round, context),
    groups,
    units,
    authorityOf,
    stateOf: (unitId, itemId) => stateOf.get(keyOf(unitId, itemId)),
    isExempt: (unitId, itemId) => exempt.has(keyOf(unitId, itemId)),
  };
};

const keyOf = (unitId: Id, itemId: Id): string => `${unitId} ${itemId}`;
