import { mayOf, type Unit, type Verb } from '@parindex/domain';
import { listUnits } from '../../store/unit.store.ts';
import { view } from '../view.ts';

/** Danh mục đơn vị — verb `unit.view`: every unit and office in the order of the register, offices after their unit. */
export const showUnits = view<
  Record<string, never>,
  readonly Unit[],
  { units: readonly Unit[]; may: Verb[] }
>({
  verb: 'unit.view',
  load: ({ tx }) => listUnits(tx),
  subject: () => ({}),
  show: (units, _input, { actor }) => ({
    units,
    may: mayOf(actor, ['unit.register', 'unit.update', 'unit.import', 'person.view'], {}),
  }),
});
