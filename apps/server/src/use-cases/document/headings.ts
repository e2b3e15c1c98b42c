import {
  checkHeading,
  type DocumentHeading,
  type Id,
  ok,
  problem,
  refuse,
  type Unit,
} from '@parindex/domain';
import { saveHeading } from '../../store/document.store.ts';
import { findUnit, listUnits } from '../../store/unit.store.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { view } from '../view.ts';
import { headingOf } from './load-common.ts';

type Loaded = { readonly unit: Unit; readonly heading: DocumentHeading; readonly version: number };

const load = async (context: Context, { unitId }: { readonly unitId: Id }): Promise<Loaded | undefined> => {
  const [unit, units] = await Promise.all([findUnit(context.tx, unitId), listUnits(context.tx)]);
  if (!unit) return undefined;
  const province = units.find(({ kind }) => kind === 'province');
  return { unit, ...(await headingOf(context, unit, province)) };
};

/** Thể thức văn bản của một đơn vị — verb `heading.view`: its own, or the proposed one (version 0). */
export const showHeading = view({
  verb: 'heading.view',
  load,
  subject: ({ unit }: Loaded) => ({ unitId: unit.id }),
  show: ({ unit, heading, version }) => ({ unitId: unit.id, unitName: unit.name, heading, version }),
});

type Input = { readonly unitId: Id; readonly version: number; readonly heading: DocumentHeading };

/** Sửa thể thức — verb `heading.update`. */
export const updateHeading = useCase<Input, Loaded, DocumentHeading, { version: number }>({
  verb: 'heading.update',
  load,
  subject: ({ unit }) => ({ unitId: unit.id }),
  decide: (_loaded, { heading }) => checkHeading(heading),
  save: async ({ tx, now, actor }, heading, { unit }, { version }) => {
    const key = { unitId: unit.id, version, at: now, by: actor.personId };
    if (!(await saveHeading(tx, key, heading))) return refuse(problem('version.clash', {}, 'version'));
    return ok({
      reply: { version: version + 1 },
      audit: { subject: `heading:${unit.id}`, unitId: unit.id, content: { ...heading } },
      topics: [`heading:${unit.id}`],
    });
  },
});
