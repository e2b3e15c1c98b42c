import type { ProgressStep } from '@parindex/domain';
import { progressSheetText as words } from '@parindex/text';
import type { Grid } from '../grid.ts';
import { type PlainColumn, writePlainTable } from './plain-table.ts';

/** One unit of the board as it is to be printed: a sentence for each step. */
export type ProgressSheetLine = {
  readonly group: string;
  readonly unit: string;
  readonly steps: Readonly<Partial<Record<ProgressStep, string>>>;
  readonly reminders: number;
};

type Column = 'group' | 'unit' | 'reminders' | ProgressStep;

/** Xuất bảng tiến độ — units in the order of the round, one column a step with its hour. */
export const progressGrid = (
  title: readonly string[],
  steps: readonly { readonly step: ProgressStep; readonly heading: string }[],
  lines: readonly ProgressSheetLine[],
): Grid => {
  const columns: readonly PlainColumn<Column>[] = [
    { key: 'group', heading: words.group, width: 24 },
    { key: 'unit', heading: words.unit, width: 32 },
    ...steps.map(({ step, heading }) => ({ key: step, heading, width: 20 })),
    { key: 'reminders', heading: words.reminders, width: 12 },
  ];
  return writePlainTable(
    words.sheet,
    title,
    columns,
    lines.map(({ group, unit, steps: of, reminders }) => ({
      group,
      unit,
      ...of,
      reminders: reminders === 0 ? '' : String(reminders),
    })),
  );
};
