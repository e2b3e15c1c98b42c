import type { ReactNode } from 'react';

export type TableColumn<Row> = {
  key: string;
  header: string;
  width?: number;
  align?: 'end';
  /** Left out while the table is narrower than this, px. */
  hideUnder?: number;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable; ascending. */
  sort?: (one: Row, other: Row) => number;
  /** What the search looks through. */
  text?: (row: Row) => string;
};

export type TableSort = { column: string; direction: 'ascending' | 'descending' };

export type TableProps<Row> = {
  label: string;
  /** What one row is, for the count: "đơn vị". */
  noun: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowHeight?: number;
  /** Kept by the caller where the address holds it. */
  sort?: TableSort | undefined;
  onSort?: (sort: TableSort) => void;
  query?: string;
  onQuery?: (query: string) => void;
  /** Rows before any filter of the caller, for "lọc từ 168". */
  total?: number;
  selected?: string | undefined;
  onSelect?: (key: string) => void;
  onOpen?: (key: string) => void;
  /** Shown instead of an empty table. */
  empty?: ReactNode;
  /** Stand at the right of search and count: export, filters. */
  actions?: ReactNode;
  /** Neither search nor count, for short tables inside a page. */
  plain?: boolean;
};
