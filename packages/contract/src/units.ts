import { type Unit, unitKinds, type Verb } from '@parindex/domain';
import { z } from 'zod';

const id = z.uuid();
const name = z.string().trim().min(1).max(200);
const day = z.iso.date().optional();

const unit = {
  parentId: id.optional(),
  kind: z.enum(unitKinds),
  name,
  shortName: z.string().trim().max(60).default(''),
  validFrom: day,
  validTo: day,
  successorId: id.optional(),
};

/** POST /api/units */
export const registerUnitInput = z.object(unit);
export type RegisterUnitReply = { readonly unitId: string };

/** PUT /api/units/:unitId; `version` is the one that was read. */
export const updateUnitInput = z.object({ ...unit, unitId: id, version: z.int().min(1) });

/** GET /api/units: the whole register, offices among the units, in its own order. */
export type UnitsReply = { readonly units: readonly Unit[]; readonly may: readonly Verb[] };
