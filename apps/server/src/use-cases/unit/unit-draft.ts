import { type Day, type Id, tidy, type Unit, type UnitKind } from '@parindex/domain';

/** What a person types in for a unit. */
export type UnitDraft = {
  readonly parentId?: Id | undefined;
  readonly kind: UnitKind;
  readonly name: string;
  readonly shortName: string;
  readonly validFrom?: Day | undefined;
  readonly validTo?: Day | undefined;
  readonly successorId?: Id | undefined;
};

/** A draft as a unit: one spelling of accents and spaces, nothing where nothing was typed in. */
export const unitOf = (id: Id, version: number, draft: UnitDraft): Unit => ({
  id,
  version,
  kind: draft.kind,
  name: tidy(draft.name),
  shortName: tidy(draft.shortName) || tidy(draft.name),
  ...(draft.parentId === undefined ? {} : { parentId: draft.parentId }),
  ...(draft.validFrom === undefined ? {} : { validFrom: draft.validFrom }),
  ...(draft.validTo === undefined ? {} : { validTo: draft.validTo }),
  ...(draft.successorId === undefined ? {} : { successorId: draft.successorId }),
});
