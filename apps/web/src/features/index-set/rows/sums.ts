import { type Decimal, exact, type IndexSet, type SetRow } from '@parindex/domain';

/** The maximum of the scale as the sum of its fields, and whether every heading adds up. */
export type SetSums = {
  readonly total: Decimal;
  readonly fields: readonly Decimal[];
  /** Codes of headings whose rows below give another sum. */
  readonly wrong: readonly string[];
  readonly codesTwice: readonly string[];
};

export const sumsOf = ({ rows }: Pick<IndexSet, 'rows'>): SetSums => {
  const fields = rows.filter((row) => row.parentId === undefined && row.part === 'main');
  return {
    total: sumOf(fields),
    fields: fields.map(({ maxPoints }) => maxPoints),
    wrong: rows.filter((row) => row.kind === 'heading' && !addsUp(row, rows)).map(({ code }) => code),
    codesTwice: [...Map.groupBy(rows, ({ code }) => code)].flatMap(([code, same]) =>
      same.length > 1 ? [code] : [],
    ),
  };
};

const sumOf = (rows: readonly SetRow[]): Decimal =>
  exact.toDecimal(exact.sum(rows.map(({ maxPoints }) => exact.parseDecimal(maxPoints) ?? exact.zero)));

/** A heading that weighs its rows is checked with the whole set; here only plain sums are. */
const addsUp = (heading: SetRow, rows: readonly SetRow[]): boolean => {
  if (heading.kind !== 'heading' || heading.combine.kind !== 'sum') return true;
  const below = rows.filter((row) => row.parentId === heading.id && row.part === heading.part);
  const stated = exact.parseDecimal(heading.maxPoints);
  if (below.length === 0) return true;
  if (stated === undefined) return false;
  const sum = exact.decimal(sumOf(below));
  // a template may leave room there
  const leftOpen = heading.open === true && heading.fixed !== true;
  return exact.equals(stated, sum) || (leftOpen && exact.isLess(sum, stated));
};
