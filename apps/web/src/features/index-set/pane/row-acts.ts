import type { IndexSetChange, SetRow } from '@parindex/domain';

/** What the pane may do with its row; the screen carries it out. */
export type RowActs = {
  /** The row as typed; one that is not whole yet is held on the screen. */
  readonly onRow: (row: SetRow) => void;
  readonly onChange: (change: IndexSetChange) => void;
  readonly onRemove: (row: SetRow) => void;
  /** To the next row that somebody must look at. */
  readonly onNext: () => void;
  readonly onSelect: (rowId: string) => void;
};
