import { type Day, type Id, type Unit, type UnitKind, unitKinds } from '@parindex/domain';
import { compareVietnamese } from '../../../lib/search.ts';
import type { GroupForm } from '../round-calls.ts';

/** Units that may still be put into a group: in force, no office, not the province, in no group yet; by name. */
export const freeUnits = (
  units: readonly Unit[],
  groups: readonly GroupForm[],
  today: Day,
): readonly Unit[] => {
  const taken = new Set(groups.flatMap((group) => group.units.map(({ unitId }) => unitId)));
  return units
    .filter(
      ({ id, kind, validTo }) =>
        kind !== 'office' &&
        kind !== 'province' &&
        !taken.has(id) &&
        (validTo === undefined || validTo >= today),
    )
    .toSorted((one, other) => compareVietnamese(one.name, other.name));
};

/** How many of each kind are free, in the order of the kinds. */
export const freeKinds = (
  free: readonly Unit[],
): readonly { readonly kind: UnitKind; readonly ids: readonly Id[] }[] =>
  unitKinds.flatMap((kind) => {
    const ids = free.filter((unit) => unit.kind === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ kind, ids }];
  });

export const withUnits = (group: GroupForm, ids: readonly Id[]): GroupForm => ({
  ...group,
  units: [...group.units, ...ids.map((unitId) => ({ unitId, ranked: true }))],
});
