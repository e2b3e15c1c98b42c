import type { Day, Id } from '../shared/ids.ts';

/** Cấp, loại đơn vị — data of a province's register, not a hierarchy in code. */
export const unitKinds = [
  'province',
  'department',
  'central-agency',
  'district',
  'commune',
  'ward',
  'special-zone',
  'office',
] as const;

export type UnitKind = (typeof unitKinds)[number];

/**
 * Đơn vị — a rated unit, the province, or an office of a unit (`kind: 'office'` with its `parentId`). `code` is the
 * short name of an authority that criteria sets refer to ("Sở Tư pháp"). Valid within its days; successors are links.
 */
export type Unit = {
  readonly id: Id;
  readonly parentId?: Id;
  readonly kind: UnitKind;
  readonly name: string;
  readonly shortName: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
  readonly successorId?: Id;
  readonly version: number;
};
