import type { IndexSet, Item } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { defaultScoring } from '../../src/use-cases/index-set/default-scoring.ts';

type ItemPlan = Partial<Pick<Item, 'method' | 'appraiser' | 'leadOffice' | 'supportingOffices' | 'rule'>>;

/** A set of one field whose items have the codes of the plan; each is worth two points, yes or no, unless said otherwise. */
export const smallSet = (plan: Readonly<Record<string, ItemPlan>>): IndexSet => {
  const fieldId = uuidv7();
  const items = Object.entries(plan).map(
    ([code, { method = 'self', rule = yesOrNo, ...rest }]): Item => ({
      kind: 'item',
      id: uuidv7(),
      parentId: fieldId,
      code,
      name: `Mục ${code}`,
      part: 'main',
      maxPoints: '2',
      wording: 'Có: 2; không: 0',
      rule,
      attention: false,
      evidence: '',
      method,
      ...rest,
    }),
  );
  return {
    id: uuidv7(),
    year: 2020,
    title: 'Bộ chỉ số thử',
    groupKind: 'district',
    demonstration: false,
    levelWords: ['Lĩnh vực', 'Mục'],
    version: 1,
    state: 'issued',
    scoring: defaultScoring,
    rows: [
      {
        kind: 'heading',
        id: fieldId,
        code: '1',
        name: 'Lĩnh vực 1',
        part: 'main',
        maxPoints: String(items.length * 2),
        combine: { kind: 'sum' },
      },
      ...items,
    ],
  };
};

const yesOrNo: Item['rule'] = {
  kind: 'options@1',
  options: [
    { id: 'yes', label: 'Có', points: '2' },
    { id: 'no', label: 'Không', points: '0' },
  ],
};

/** The id of an item by its code. */
export const itemIdIn = (set: IndexSet, code: string): string => {
  const row = set.rows.find((one) => one.code === code && one.kind === 'item');
  if (!row) throw new Error(`the set has no item ${code}`);
  return row.id;
};
