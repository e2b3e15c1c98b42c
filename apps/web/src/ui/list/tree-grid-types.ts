import type { ReactNode } from 'react';
import type { TreeRow } from './tree-rows.ts';

export type TreeGridColumn<Data> = {
  key: string;
  header: ReactNode;
  /** px; one column without a width takes the rest. */
  width?: number;
  align?: 'end';
  /** Left out while the grid is narrower than this, px. */
  hideUnder?: number;
  cell: (data: Data) => ReactNode;
  /** Whether this cell can be typed in. */
  isInput?: (data: Data) => boolean;
};

/** Where to go when an editor closes; `leave` when focus already went elsewhere. */
export type AfterEdit = 'stay' | 'next' | 'previous' | 'leave';

/** The cell being typed in. `seed` is the digit that opened it. */
export type EditedCell<Data> = {
  row: TreeRow<Data>;
  column: string;
  seed: string | undefined;
  done: (after: AfterEdit) => void;
};

export type TreeGridProps<Data> = {
  label: string;
  rows: readonly TreeRow<Data>[];
  columns: readonly TreeGridColumn<Data>[];
  /** Holds the fold sign; its text stays in one line for every level. */
  codeColumn: string;
  /** Is indented by level and names the row. */
  nameColumn: string;
  folded: ReadonlySet<string>;
  onFold: (key: string, folded: boolean) => void;
  selected: string | undefined;
  onSelect: (key: string) => void;
  /** Enter on a row, or on a cell that takes no input. */
  onOpen?: (key: string) => void;
  editor?: (cell: EditedCell<Data>) => ReactNode;
  /** Rows that just changed: saved here, or by someone else. */
  flashes?: ReadonlyMap<string, 'saved' | 'peer'>;
  rowHeight?: number;
  empty?: ReactNode;
  /** Takes focus when the grid appears. */
  autoFocus?: boolean;
};
