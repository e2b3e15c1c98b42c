import { type Decimal, exact, type Id, type SetRow } from '@parindex/domain';
import { type ItemInput, scoreClaims, type UnitScore } from '@parindex/scoring';
import { selfAssessmentText, showDay } from '@parindex/text';
import type { CitedEvidence } from '../../store/evidence.store.ts';
import { preparedSet } from '../compiled-set.ts';
import { explanationOwed } from './entry-reply.ts';
import type { LoadedSheet, SheetItem } from './load-sheet.ts';

/** One row of the set as a printed sheet shows it: sums for headings, the claim and its documents for items. */
export type ClaimedRow = {
  readonly row: SetRow;
  readonly level: number;
  readonly item: SheetItem | undefined;
  readonly claimed: Decimal | undefined;
  readonly evidence: readonly string[];
  readonly explained: boolean;
  readonly note: string | undefined;
};

/** The sums of a sheet over what the unit claims: exempt items leave the maximum. */
export const claimsOf = (sheet: LoadedSheet): UnitScore => {
  const items: Record<Id, ItemInput> = {};
  for (const { compiled, entry, exempt, figure } of sheet.items) {
    if (exempt !== undefined) items[compiled.row.id] = { exempt };
    else if (entry.state === 'to-review') continue;
    else if (compiled.row.method === 'self') items[compiled.row.id] = { facts: entry.facts };
    else if (figure) items[compiled.row.id] = { facts: figure.facts };
  }
  return scoreClaims(preparedSet(sheet.stored).set, { unitId: sheet.unit.unitId, items });
};

/** Every row in the order of the official table. */
export const claimedRows = (
  sheet: LoadedSheet,
  citations: ReadonlyMap<Id, readonly CitedEvidence[]>,
  sums: UnitScore = claimsOf(sheet),
): readonly ClaimedRow[] => {
  const points = new Map([
    ...sums.headings.map(({ rowId, points: of }) => [rowId, exact.toDecimal(of)] as const),
    ...sums.items.flatMap(({ rowId, evaluation }) =>
      evaluation.kind === 'settled' ? [[rowId, exact.toDecimal(evaluation.points)] as const] : [],
    ),
  ]);
  const byId = new Map(sheet.items.map((item) => [item.compiled.row.id, item]));
  const levels = levelsOf(sheet.stored.set.rows);
  return sheet.stored.set.rows.map((row) => {
    const item = byId.get(row.id);
    return {
      row,
      level: levels.get(row.id) ?? 0,
      item,
      claimed: points.get(row.id),
      evidence: (citations.get(row.id) ?? []).map(citationWords),
      explained: item !== undefined && isExplained(item),
      note: item && noteOf(item),
    };
  });
};

const levelsOf = (rows: readonly SetRow[]): ReadonlyMap<Id, number> => {
  const levels = new Map<Id, number>();
  for (const { id, parentId } of rows)
    levels.set(id, parentId === undefined ? 0 : (levels.get(parentId) ?? 0) + 1);
  return levels;
};

export const isExplained = ({ entry, evidenceCount }: SheetItem): boolean =>
  explanationOwed(entry, evidenceCount) !== undefined && entry.explanation !== undefined;

/** "214/KH-UBND ngày 27/12/2019; trang 2–9" */
export const citationWords = (cited: CitedEvidence): string =>
  [
    [
      cited.number ?? cited.fileName ?? cited.address ?? '',
      cited.signedOn && selfAssessmentText.dated(showDay(cited.signedOn)),
    ]
      .filter(Boolean)
      .join(' '),
    cited.secret ? selfAssessmentText.secret : undefined,
    cited.pages === undefined ? undefined : pagesWords(cited.pages),
    cited.section,
  ]
    .filter(Boolean)
    .join('; ');

const pagesWords = (pages: string) => (/^\d/.test(pages) ? selfAssessmentText.pages(pages) : pages);

const noteOf = ({ compiled, entry, exempt, earlier }: SheetItem): string | undefined => {
  if (exempt !== undefined) return selfAssessmentText.exempt(exempt);
  if (entry.state === 'to-review') return selfAssessmentText.toReview;
  if (earlier !== undefined) return selfAssessmentText.scoredBy(earlier.version);
  const self = [
    ...(entry.estimated ? [selfAssessmentText.estimated] : []),
    ...(entry.enteredFor ? [selfAssessmentText.enteredFor] : []),
  ];
  const words = {
    self: self.length > 0 ? self.join('; ') : undefined,
    survey: selfAssessmentText.bySurvey,
    loaded: selfAssessmentText.byProvince,
    'other-index': selfAssessmentText.byOtherIndex,
    'appraisal-only': selfAssessmentText.byAppraiser,
  };
  return words[compiled.row.method];
};
