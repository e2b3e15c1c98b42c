import { checkUnit, type Id, ok, problem, refuse, type Unit } from '@parindex/domain';
import { lockRegister } from '../../store/register-lock.ts';
import { listUnits, updateUnit as saveUnit } from '../../store/unit.store.ts';
import { changesOf } from '../changes.ts';
import { useCase } from '../use-case.ts';
import { type UnitDraft, unitOf } from './unit-draft.ts';

type Input = UnitDraft & { readonly unitId: Id; readonly version: number };
type Loaded = { readonly unit: Unit; readonly units: readonly Unit[] };

/** Sửa đơn vị: tên, cấp trên, hiệu lực, đơn vị kế thừa — verb `unit.update`; compare-and-set on `version`. */
export const updateUnit = useCase<Input, Loaded, Unit, { version: number }>({
  verb: 'unit.update',
  load: async ({ tx }, input) => {
    await lockRegister(tx, 'units');
    const units = await listUnits(tx);
    const unit = units.find(({ id }) => id === input.unitId);
    return unit && { unit, units };
  },
  subject: ({ unit }) => ({ unitId: unit.kind === 'office' && unit.parentId ? unit.parentId : unit.id }),
  decide: ({ unit, units }, input) => {
    if (unit.version !== input.version) return refuse(problem('version.clash'));
    const next = unitOf(unit.id, unit.version, input);
    const problems = checkUnit(next, units);
    return problems.length > 0 ? refuse(...problems) : ok(next);
  },
  save: async ({ tx }, next, { unit }) => {
    if (!(await saveUnit(tx, next))) return refuse(problem('version.clash'));
    return ok({
      reply: { version: next.version + 1 },
      audit: {
        subject: `unit:${unit.id}`,
        unitId: unit.kind === 'office' && unit.parentId ? unit.parentId : unit.id,
        content: { name: next.name, changes: changesOf(unit, next) },
      },
      topics: ['units'],
    });
  },
});
