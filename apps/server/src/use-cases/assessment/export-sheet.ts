import { type ScoreSheet, scoreGrid, selfAssessmentReport } from '@parindex/documents';
import { exact, type Id } from '@parindex/domain';
import { selfAssessmentText } from '@parindex/text';
import { writeDocument } from '../../files/docx.ts';
import { writeWorkbook } from '../../files/xlsx.ts';
import { findHeading } from '../../store/document.store.ts';
import { findLeaderOf } from '../../store/person.store.ts';
import { findUnit } from '../../store/unit.store.ts';
import { view } from '../view.ts';
import { buildReport } from './build-report.ts';
import { claimedRows, claimsOf } from './claimed-rows.ts';
import { type LoadedSheet, loadCitations, loadSheet, subjectOfSheet } from './load-sheet.ts';
import { reportTextOf } from './report-text.ts';

type Key = { readonly roundId: Id; readonly unitId: Id };
/** A file made for this request. */
export type MadeFile = { readonly fileName: string; readonly bytes: Buffer | AsyncIterable<Uint8Array> };

const logged =
  (kind: string) =>
  (sheet: LoadedSheet, { roundId, unitId }: Key) => ({
    subject: `sheet:${roundId}:${unitId}`,
    roundId,
    unitId,
    content: { file: kind, state: sheet.assessment.state },
  });

/** Báo cáo tự đánh giá dạng Word — verb `assessment.report`. */
export const reportDocument = view<Key, LoadedSheet, MadeFile>({
  verb: 'assessment.report',
  load: (context, input) => loadSheet(context, input),
  subject: subjectOfSheet,
  logged: logged('docx'),
  show: async (sheet, { unitId }, context) => {
    const [citations, text, unit, heading, leader] = await Promise.all([
      loadCitations(context, sheet),
      reportTextOf(context, sheet),
      findUnit(context.tx, unitId),
      findHeading(context.tx, unitId),
      findLeaderOf(context.tx, unitId),
    ]);
    // who signs is what the unit wrote; until then its leader, in a real round as in a demonstration
    const signer = heading?.heading.signer ?? leader;
    const report = buildReport({ sheet, citations, text, unitKind: unit?.kind ?? 'district', signer });
    return {
      fileName: `Bao cao tu danh gia ${sheet.round.year} ${sheet.unit.shortName}.docx`,
      bytes: await writeDocument(selfAssessmentReport(report)),
    };
  },
});

/** Bảng chấm điểm dạng Excel — verb `assessment.export`. */
export const sheetWorkbook = view<Key, LoadedSheet, MadeFile>({
  verb: 'assessment.export',
  load: (context, input) => loadSheet(context, input),
  subject: subjectOfSheet,
  logged: logged('xlsx'),
  show: async (sheet, _input, context) => {
    const data = scoreSheetOf(sheet, await loadCitations(context, sheet));
    return {
      fileName: `Bang cham diem ${sheet.round.year} ${sheet.unit.shortName}.xlsx`,
      bytes: writeWorkbook([scoreGrid(data)]),
    };
  },
});

const scoreSheetOf = (
  sheet: LoadedSheet,
  citations: Awaited<ReturnType<typeof loadCitations>>,
): ScoreSheet => {
  const sums = claimsOf(sheet);
  const appraised = sheet.items.some((item) => item.appraised?.points !== undefined);
  const decided = sheet.items.some((item) => item.appraised?.decided !== undefined);
  return {
    title: selfAssessmentText.sheetTitle(sheet.unit.name, sheet.round.year),
    demonstration: sheet.round.demonstration,
    draft: sheet.assessment.state === 'scoring',
    levelWords: sheet.stored.set.levelWords,
    columns: { appraised, decided },
    lines: claimedRows(sheet, citations, sums).map(
      ({ row, level, item, claimed, evidence, explained, note }) => ({
        code: row.code,
        name: row.name,
        level,
        heading: row.kind === 'heading',
        maxPoints: row.maxPoints,
        evidence,
        ...(claimed === undefined ? {} : { claimed }),
        ...(item?.appraised?.points === undefined ? {} : { appraised: item.appraised.points }),
        ...(item?.appraised?.decided === undefined ? {} : { decided: item.appraised.decided }),
        ...(explained && item?.entry.explanation
          ? { explanation: `${item.entry.explanation.gap} ${item.entry.explanation.computation}` }
          : {}),
        ...(note === undefined ? {} : { note }),
      }),
    ),
    total: { maxPoints: exact.toDecimal(sums.maximum), claimed: exact.toDecimal(sums.total) },
  };
};
