import { type RankingLine, rankingGrid } from '@parindex/documents';
import { type Decimal, exact, type PublicationDecision, type ScoringPolicy } from '@parindex/domain';
import { exemptionNote, gradeRanges, rankingSheetText, showDay, tieRule } from '@parindex/text';
import { writeWorkbook } from '../../files/xlsx.ts';

/** A group's result as its workbook shows it, drafted or published. */
export type RankedGroup = {
  readonly year: number;
  readonly group: string;
  readonly demonstration: boolean;
  readonly decision?: PublicationDecision | undefined;
  readonly scoring: ScoringPolicy;
  readonly fields: readonly { readonly code: string; readonly name: string; readonly maxPoints: Decimal }[];
  readonly average?: Decimal | undefined;
  readonly rows: readonly RankedLine[];
};

export type RankedLine = {
  readonly name: string;
  readonly rank?: number | undefined;
  readonly grade?: string | undefined;
  readonly index?: Decimal | undefined;
  readonly main: Decimal;
  readonly survey: Decimal;
  readonly bonus: Decimal;
  readonly deduction: Decimal;
  readonly total: Decimal;
  readonly maximum: Decimal;
  readonly previousRank?: number | undefined;
  readonly fields: readonly { readonly points: Decimal }[];
  readonly exemptions: readonly {
    readonly code: string;
    readonly maxPoints: Decimal;
    readonly reason: string;
  }[];
};

/** Bảng xếp hạng dạng Excel — the annex of the decision; without a decision it is marked as a draft. */
export const rankingWorkbook = (ranked: RankedGroup) => {
  const { year, group, decision, scoring } = ranked;
  return {
    fileName: rankingSheetText.fileName(year, group, decision === undefined),
    bytes: writeWorkbook([
      rankingGrid({
        title: rankingSheetText.title(year, group),
        demonstration: ranked.demonstration,
        draft: decision === undefined,
        ...(decision
          ? {
              subtitle: rankingSheetText.attached(
                decision.number,
                showDay(decision.date),
                decision.signerTitle,
              ),
            }
          : {}),
        previousYear: year - 1,
        lines: ranked.rows.map((row) => rankingLineOf(row, scoring)),
        details: ranked.fields,
        ...(ranked.average === undefined ? {} : { average: printed(ranked.average, scoring) }),
        notes: [
          rankingSheetText.grades(gradeRanges(scoring.grading)),
          tieRule(scoring),
          ...ranked.rows.flatMap(({ name, exemptions }) => exemptionNote(name, exemptions)),
        ],
      }),
    ]),
  };
};

/** An index with the places that the set prints. */
export const printed = (value: Decimal, { ranking }: ScoringPolicy): Decimal =>
  exact.toDecimal(exact.decimal(value), ranking.places);

/** One row as the annex prints it. */
export const rankingLineOf = (row: RankedLine, scoring: ScoringPolicy): RankingLine => {
  const sum = (a: Decimal, b: Decimal) => exact.add(exact.decimal(a), exact.decimal(b));
  const appraised = exact.subtract(exact.decimal(row.main), exact.decimal(row.survey));
  return {
    unit: row.name,
    appraised: exact.toDecimal(appraised),
    survey: row.survey,
    extra: exact.toDecimal(sum(row.bonus, row.deduction)),
    total: row.total,
    maximum: row.maximum,
    details: row.fields.map(({ points }) => points),
    ...(row.rank === undefined ? {} : { rank: row.rank }),
    ...(row.index === undefined ? {} : { index: printed(row.index, scoring) }),
    ...(row.grade === undefined ? {} : { grade: row.grade }),
    ...(row.previousRank === undefined ? {} : { previousRank: row.previousRank }),
  };
};
