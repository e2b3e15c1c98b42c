import { compareIndexSets, type IndexSet, isItem, type RowDifference, type SetRow } from '@parindex/domain';
import { ruleInWords, showDay, showMaximum, setPackageText as words } from '@parindex/text';
import type { AnnexRow, AnnexTable } from './annex-table.ts';

/**
 * Danh mục tài liệu kiểm chứng của một bộ chỉ số — what each item asks for, as a Sở publishes it with the set.
 * Source: 1629/SNV-CCHC 12/11/2018 of Sở Nội vụ Bà Rịa – Vũng Tàu: set, workbook, evidence list, comparison
 */
export const evidenceAnnex = (set: IndexSet): AnnexTable => {
  const levels = levelsOf(set.rows);
  return {
    annex: words.annex(1),
    title: [words.evidenceTitle, set.title.toLocaleUpperCase('vi')],
    ...referenceOf(set),
    sheet: words.evidenceSheet,
    demonstration: set.demonstration,
    columns: [
      { heading: words.code, widthMm: 16, width: 9, align: 'center' },
      { heading: set.levelWords.join('/'), widthMm: 88, width: 44, align: 'left' },
      { heading: words.maximum, widthMm: 18, width: 10, align: 'right', number: true },
      { heading: words.evidence, widthMm: 95, width: 48, align: 'left' },
      { heading: words.lead, widthMm: 50, width: 24, align: 'left' },
    ],
    rows: set.rows.map((row) => ({
      weight: weightOf(row, levels),
      cells: [
        row.code,
        row.name,
        showMaximum(row.maxPoints),
        isItem(row) ? evidenceOf(row) : '',
        isItem(row) ? [row.leadOffice, ...(row.supportingOffices ?? [])].filter(Boolean).join('; ') : '',
      ],
      numbers: [undefined, undefined, row.maxPoints],
    })),
  };
};

const evidenceOf = (row: Extract<SetRow, { kind: 'item' }>): string =>
  row.method === 'self' || row.method === 'appraisal-only' ? row.evidence : words.noEvidence[row.method];

/** So sánh một bộ chỉ số với bộ trước — changed, new and dropped rows, both texts beside each other. */
export const comparisonAnnex = (before: IndexSet, after: IndexSet): AnnexTable => {
  const { changed, added, removed } = compareIndexSets(before, after);
  const byAfter = new Map(changed.map((row) => [row.after.id, row]));
  const came = new Set(added.map(({ id }) => id));
  const rows = [
    ...after.rows.flatMap((row): readonly AnnexRow[] => {
      const change = byAfter.get(row.id);
      if (change)
        return change.differences.map((difference) => ({
          weight: 'plain',
          cells: [
            row.code,
            row.name,
            words.differences[difference],
            partOf(change.before, difference, before),
            partOf(change.after, difference, after),
          ],
        }));
      return came.has(row.id)
        ? [{ weight: 'plain', cells: [row.code, row.name, words.added, '', inBrief(row)] }]
        : [];
    }),
    ...removed.map(
      (row): AnnexRow => ({
        weight: 'plain',
        cells: [row.code, row.name, words.removed, inBrief(row), ''],
      }),
    ),
  ];
  return {
    annex: words.annex(2),
    title: [words.comparisonTitle(nameOf(after), nameOf(before)), after.title.toLocaleUpperCase('vi')],
    ...referenceOf(after),
    sheet: words.comparisonSheet,
    demonstration: after.demonstration,
    columns: [
      { heading: words.code, widthMm: 16, width: 9, align: 'center' },
      { heading: words.name, widthMm: 62, width: 34, align: 'left' },
      { heading: words.differs, widthMm: 27, width: 15, align: 'left' },
      { heading: nameOf(before), widthMm: 81, width: 44, align: 'left' },
      { heading: nameOf(after), widthMm: 81, width: 44, align: 'left' },
    ],
    rows: rows.length > 0 ? rows : [{ weight: 'plain', cells: ['', words.same, '', '', ''] }],
  };
};

const nameOf = ({ year, version }: IndexSet): string => words.setName(year, version);

const referenceOf = ({ decision }: IndexSet) =>
  decision === undefined
    ? {}
    : { reference: words.reference(decision.number, showDay(decision.date), decision.issuer) };

const inBrief = (row: SetRow): string =>
  [words.points(showMaximum(row.maxPoints)), isItem(row) ? row.wording : '']
    .filter((part) => part !== '')
    .join('\n');

const partOf = (row: SetRow, difference: RowDifference, set: IndexSet): string => {
  switch (difference) {
    case 'code':
      return row.code;
    case 'name':
      return row.name;
    case 'maximum':
      return showMaximum(row.maxPoints);
    case 'wording':
      return isItem(row) ? row.wording : '';
    case 'rule':
      return isItem(row) ? ruleInWords(row.rule, row) : words.sum;
    case 'evidence':
      return isItem(row) ? row.evidence : '';
    case 'method':
      return isItem(row) ? words.methods[row.method] : words.heading;
    case 'place':
      return set.rows.find(({ id }) => id === row.parentId)?.name ?? words.top;
  }
};

const weightOf = (row: SetRow, levels: ReadonlyMap<string, number>): AnnexRow['weight'] => {
  if ((levels.get(row.id) ?? 0) === 0) return 'field';
  return row.kind === 'heading' ? 'criterion' : 'plain';
};

const levelsOf = (rows: readonly SetRow[]): ReadonlyMap<string, number> => {
  const levels = new Map<string, number>();
  for (const { id, parentId } of rows)
    levels.set(id, parentId === undefined ? 0 : (levels.get(parentId) ?? 0) + 1);
  return levels;
};
