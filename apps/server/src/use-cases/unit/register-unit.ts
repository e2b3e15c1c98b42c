import { checkUnit, type Id, ok, refuse, type Unit } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { lockRegister } from '../../store/register-lock.ts';
import { insertUnit, listUnits, nextPosition } from '../../store/unit.store.ts';
import { changesOf } from '../changes.ts';
import { useCase } from '../use-case.ts';
import { type UnitDraft, unitOf } from './unit-draft.ts';

/** Thêm đơn vị, phòng vào danh mục — verb `unit.register`; it stands after the others of the same parent. */
export const registerUnit = useCase<
  UnitDraft,
  { units: readonly Unit[]; position: number },
  Unit,
  { unitId: Id }
>({
  verb: 'unit.register',
  load: async ({ tx }, input) => {
    await lockRegister(tx, 'units');
    return { units: await listUnits(tx), position: await nextPosition(tx, input.parentId) };
  },
  subject: (_loaded, input) => (input.parentId === undefined ? {} : { unitId: input.parentId }),
  decide: ({ units }, input) => {
    const unit = unitOf(uuidv7(), 1, input);
    const problems = checkUnit(unit, units);
    return problems.length > 0 ? refuse(...problems) : ok(unit);
  },
  save: async ({ tx }, unit, { position }) => {
    await insertUnit(tx, { ...unit, position });
    const { id, version: _first, ...fields } = unit;
    return ok({
      reply: { unitId: id },
      audit: {
        subject: `unit:${id}`,
        unitId: unit.kind === 'office' && unit.parentId ? unit.parentId : id,
        content: { name: unit.name, changes: changesOf(undefined, fields) },
      },
      topics: ['units'],
    });
  },
});
