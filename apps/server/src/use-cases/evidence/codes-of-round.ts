import type { Id } from '@parindex/domain';
import { findIndexSetVersion } from '../../store/index-set.store.ts';
import type { LoadedRound } from '../../store/round.store.ts';
import { preparedSet } from '../compiled-set.ts';
import type { Context } from '../context.ts';

/** The code of every item of a round's sets. */
export const codesOfRound = async (
  { tx }: Context,
  { groups }: Pick<LoadedRound, 'groups'>,
): Promise<ReadonlyMap<Id, string>> => {
  const codes = new Map<Id, string>();
  for (const { indexSetVersionId } of groups) {
    const stored = await findIndexSetVersion(tx, indexSetVersionId);
    if (stored) for (const [id, { row }] of preparedSet(stored).items) codes.set(id, row.code);
  }
  return codes;
};
