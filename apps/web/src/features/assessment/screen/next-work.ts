import type { TreeRow } from '../../../ui/index.ts';
import type { SheetLine } from '../sheet/sheet-line.ts';

/** The next or previous row that waits for this person: to score, to mend, to explain, to review. */
export const nextWork = (
  rows: readonly TreeRow<SheetLine>[],
  from: string | undefined,
  step: 1 | -1,
): string | undefined => {
  const at = rows.findIndex(({ key }) => key === from);
  const ahead = step === 1 ? rows.slice(at + 1) : rows.slice(0, Math.max(at, 0)).reverse();
  return ahead.find(({ data }) => hasWork(data))?.key;
};

const hasWork = ({ open, entry, lacksExplanation, held }: SheetLine): boolean =>
  held === 'clash' ||
  (open && entry?.state !== 'handed-in') ||
  (entry?.may.includes('self-score.accept') ?? false) ||
  (lacksExplanation && open);
