import type {
  Combination,
  Decimal,
  Item,
  ScoringMethod,
  ScoringPolicy,
  ScoringRule,
  SetPart,
  SetRow,
} from '@parindex/domain';

/** One row of a case: a row with a `rule` is scored, any other sums the rows that name it as `parent`. */
export type CaseRow = {
  readonly code: string;
  readonly parent?: string;
  readonly name: string;
  readonly maxPoints: Decimal;
  readonly part?: SetPart;
  readonly weight?: Decimal;
  readonly combine?: Combination;
  readonly rule?: ScoringRule;
  readonly method?: ScoringMethod;
  readonly wording?: string;
};

/** A set as a case writes it; `scoring` only says what differs from `defaultPolicy`. */
export type CaseSet = {
  readonly title: string;
  readonly year: number;
  readonly rows: readonly CaseRow[];
  readonly scoring?: Partial<Omit<ScoringPolicy, 'ranking'>> & {
    readonly ranking?: Partial<ScoringPolicy['ranking']>;
  };
};

/** Exact to the end, the index with two decimals half up, dense ranks on the printed index, no bands. */
export const defaultPolicy: ScoringPolicy = {
  rounding: { at: 'index', places: 2, mode: 'half-up' },
  ranking: { order: 'dense', compare: 'rounded', places: 2, tieBreaks: [], whenAllTie: 'share' },
  grading: { on: 'index', bands: [] },
  exempt: 'reduce-maximum',
  unsurveyed: 'reduce-maximum',
};

/** Bộ tiêu chí của một bài toán, as the engine wants it: the code serves as id. */
export const setOfCase = (
  given: CaseSet,
): { readonly rows: readonly SetRow[]; readonly scoring: ScoringPolicy } => ({
  rows: given.rows.map(rowOf),
  scoring: {
    ...defaultPolicy,
    ...given.scoring,
    ranking: { ...defaultPolicy.ranking, ...given.scoring?.ranking },
  },
});

const rowOf = (row: CaseRow): SetRow => {
  const shared = {
    id: row.code,
    code: row.code,
    name: row.name,
    maxPoints: row.maxPoints,
    part: row.part ?? 'main',
    ...(row.parent === undefined ? {} : { parentId: row.parent }),
    ...(row.weight === undefined ? {} : { weight: row.weight }),
  };
  if (row.rule === undefined) return { ...shared, kind: 'heading', combine: row.combine ?? { kind: 'sum' } };
  const item: Item = {
    ...shared,
    kind: 'item',
    wording: row.wording ?? '',
    rule: row.rule,
    attention: false,
    evidence: '',
    method: row.method ?? usualMethod(row.rule),
  };
  return item;
};

const usualMethod = ({ kind }: ScoringRule): ScoringMethod => {
  if (kind === 'survey-mean@1') return 'survey';
  return kind === 'other-index@1' ? 'other-index' : 'self';
};
