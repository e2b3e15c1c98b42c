import type { IndexSet, Subject } from '@parindex/domain';

/** Whose set it is for the policy: the unit that added to a template; a set of the province is nobody's own. */
export const ownerOf = ({ set }: { readonly set: Pick<IndexSet, 'ownerUnitId'> }): Subject =>
  set.ownerUnitId === undefined ? {} : { unitId: set.ownerUnitId };
