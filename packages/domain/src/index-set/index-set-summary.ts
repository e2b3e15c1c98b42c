import { add, parseDecimal, toDecimal, zero } from '../shared/exact.ts';
import type { Decimal, Id } from '../shared/ids.ts';
import type { IndexSet, LegalBasis } from './index-set.ts';
import { isItem } from './set-row.ts';
import { isTemplate } from './template.ts';

/** Tóm tắt một bộ chỉ số — what a list says of it: items, those whose rule waits for a look, maximum of the scale. */
export type IndexSetSummary = {
  readonly demonstration: boolean;
  readonly decision?: LegalBasis;
  readonly items: number;
  readonly waiting: number;
  readonly total: Decimal;
  /** A lower authority may add to it. */
  readonly open?: true;
  /** The template that it rests on, and the unit whose additions it holds. */
  readonly templateTitle?: string;
  readonly ownerUnitId?: Id;
};

/** Bonus and deduction stand beside the scale: the total is that of the fields of the main part. */
export const summariseIndexSet = (set: IndexSet): IndexSetSummary => {
  const items = set.rows.filter(isItem);
  const fields = set.rows.filter((row) => row.parentId === undefined && row.part === 'main');
  const total = fields.reduce((sum, row) => add(sum, parseDecimal(row.maxPoints) ?? zero), zero);
  return {
    demonstration: set.demonstration,
    ...(set.decision === undefined ? {} : { decision: set.decision }),
    items: items.length,
    waiting: items.filter((item) => item.attention).length,
    total: toDecimal(total),
    ...(isTemplate(set) ? { open: true } : {}),
    ...(set.template === undefined ? {} : { templateTitle: set.template.title }),
    ...(set.ownerUnitId === undefined ? {} : { ownerUnitId: set.ownerUnitId }),
  };
};
