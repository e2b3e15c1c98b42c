import { canonicalJson, type IndexSet, isItem, type Json, type SetRow } from '@parindex/domain';
import type { Grid, GridRow } from '../grid.ts';
import { bodyLook, headLook, textCell } from './looks.ts';
import { ruleSheetName, wholeSet } from './rule-sheet.ts';
import { policyByCode } from './written-policy.ts';

type Line = readonly [code: string, kind: string, content: string];

/** Viết trang "Quy tắc": one line for each rule and each property that the table has no column for. */
export const writeRuleSheet = (set: IndexSet): Grid => {
  const lines: readonly Line[] = [...setLines(set), ...set.rows.flatMap(rowLines)];
  return {
    name: ruleSheetName,
    rows: [headings, ...lines.map(toRow)],
    merges: [],
    layout: {
      orientation: 'landscape',
      columnWidths: [10, 22, 120],
      repeatRows: { from: 1, to: 1 },
      freeze: { rows: 1, columns: 0 },
    },
  };
};

const headings: GridRow = {
  number: 1,
  cells: ['Mã', 'Loại', 'Nội dung (máy đọc, sửa khi hiểu rõ)'].map((heading, at) => ({
    column: at + 1,
    ...textCell(heading, headLook),
  })),
};

const toRow = (line: Line, at: number): GridRow => ({
  number: at + 2,
  cells: line.map((text, place) => ({ column: place + 1, ...textCell(text, bodyLook) })),
});

const setLines = (set: IndexSet): readonly Line[] => {
  const policy = policyByCode(set.scoring, set.rows);
  return [
    [wholeSet, 'groupKind', set.groupKind],
    ...Object.entries(policy).map(([name, value]): Line => [wholeSet, name, json(value)]),
  ];
};

const rowLines = (row: SetRow): readonly Line[] => [
  ...(row.part === 'main' ? [] : [line(row, 'part', row.part)]),
  ...(row.weight === undefined ? [] : [line(row, 'weight', row.weight)]),
  ...(row.kind === 'heading' && row.combine.kind !== 'sum' ? [line(row, 'combine', row.combine)] : []),
  ...(row.kind === 'heading' && row.open ? [line(row, 'open', true)] : []),
  ...(row.fixed ? [line(row, 'fixed', true)] : []),
  ...(isItem(row) && row.attention ? [line(row, 'attention', true)] : []),
  ...(isItem(row) ? [line(row, row.rule.kind, row.rule)] : []),
];

const line = (row: SetRow, kind: string, value: unknown): Line => [row.code, kind, json(value)];

/** A rule and a policy are plain data: texts, flags, counts and lists of them. */
const json = (value: unknown): string => canonicalJson(value as Json);
