import type { Day, Id, Unit } from '@parindex/domain';
import { compareVietnamese, matcher } from '../../lib/search.ts';
import type { TreeRow } from '../../ui/index.ts';

/** Which units a list shows by their days. */
export type Validity = 'all' | 'current' | 'ended';

/** One line of the register: the unit, what lies under it, who it follows. */
export type UnitLine = {
  readonly unit: Unit;
  readonly ended: boolean;
  readonly offices: number;
  readonly successor: Unit | undefined;
};

export const hasEnded = ({ validTo }: Pick<Unit, 'validTo'>, today: Day): boolean =>
  validTo !== undefined && validTo < today;

/**
 * The register as a tree, depth first. Siblings keep the order of the register where somebody gave one, units of one
 * kind side by side; a row that the query finds brings its parents along.
 */
export const unitRows = (
  units: readonly Unit[],
  { query, validity, today }: { query: string; validity: Validity; today: Day },
): readonly TreeRow<UnitLine>[] => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const children = Map.groupBy(units, ({ parentId }) => parentId);
  const matches = matcher(query);
  const isShown = (unit: Unit) =>
    (validity === 'all' || hasEnded(unit, today) === (validity === 'ended')) &&
    matches(`${unit.name} ${unit.shortName}`);
  const walk = (unit: Unit, level: number): readonly TreeRow<UnitLine>[] => {
    const below = (children.get(unit.id) ?? []).flatMap((child) => walk(child, level + 1));
    if (below.length === 0 && !isShown(unit)) return [];
    const ended = hasEnded(unit, today);
    const row: TreeRow<UnitLine> = {
      key: unit.id,
      level,
      hasChildren: below.length > 0,
      ...(ended ? { tone: 'muted' } : unit.kind === 'province' ? { tone: 'strong' } : {}),
      data: {
        unit,
        ended,
        offices: (children.get(unit.id) ?? []).filter(({ kind }) => kind === 'office').length,
        successor: unit.successorId === undefined ? undefined : byId.get(unit.successorId),
      },
    };
    return [row, ...below];
  };
  const roots = units.filter(({ parentId }) => parentId === undefined || !byId.has(parentId));
  return roots.flatMap((unit) => walk(unit, 1));
};

/** Units that a choice may offer, by name; an office says whose it is. */
export const unitChoices = (units: readonly Unit[], keep: (unit: Unit) => boolean) => {
  const byId = new Map<Id, Unit>(units.map((unit) => [unit.id, unit]));
  return units
    .filter(keep)
    .toSorted((one, other) => compareVietnamese(one.name, other.name))
    .map((unit) => {
      const parent = unit.kind === 'office' ? byId.get(unit.parentId ?? '')?.name : undefined;
      return { value: unit.id, label: unit.name, ...(parent === undefined ? {} : { note: parent }) };
    });
};
