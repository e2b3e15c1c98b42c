import { type CSSProperties, memo, type ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../sign/icon.tsx';
import styles from './tree-grid.module.css';
import type { TreeGridColumn } from './tree-grid-types.ts';
import type { TreeRow } from './tree-rows.ts';

export type TreeGridRowProps<Data> = {
  row: TreeRow<Data>;
  index: number;
  top: number;
  columns: readonly TreeGridColumn<Data>[];
  codeColumn: string;
  nameColumn: string;
  folded: boolean;
  selected: boolean;
  /** The column that Tab reaches in this row; undefined when it is another row's. */
  activeColumn: string | undefined;
  editedColumn: string | undefined;
  editor: ReactNode;
  flash: 'saved' | 'peer' | undefined;
};

const Row = <Data,>(props: TreeGridRowProps<Data>) => {
  const { row, index, top, columns, selected, folded, flash } = props;
  return (
    <tr
      data-row={row.key}
      className={classes(
        styles.row,
        styles[row.tone ?? 'plain'],
        selected && styles.selected,
        flash !== undefined && styles[flash],
      )}
      style={{ top, '--level': row.level - 1 } as CSSProperties}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-selected={selected}
      aria-expanded={row.hasChildren ? !folded : undefined}
    >
      {columns.map((column) => (
        <Cell key={column.key} column={column} {...props} />
      ))}
    </tr>
  );
};

/** Draws again only when something of this row changed; the grid scrolls over thousands of them. */
export const TreeGridRow = memo(Row) as typeof Row;

const Cell = <Data,>({
  column,
  row,
  codeColumn,
  nameColumn,
  folded,
  activeColumn,
  editedColumn,
  editor,
}: TreeGridRowProps<Data> & { column: TreeGridColumn<Data> }) => {
  const isEdited = column.key === editedColumn;
  const CellElement = column.key === nameColumn ? 'th' : 'td';
  return (
    <CellElement
      scope={column.key === nameColumn ? 'row' : undefined}
      tabIndex={column.key === activeColumn && !isEdited ? 0 : -1}
      data-column={column.key}
      className={classes(
        styles.cell,
        column.align === 'end' && styles.end,
        column.key === codeColumn && styles.code,
        column.key === nameColumn && styles.name,
        isEdited && styles.edited,
      )}
    >
      {column.key === codeColumn && row.hasChildren && (
        <span className={styles.fold} data-fold="" aria-hidden="true">
          <Icon name={folded ? 'fold-closed' : 'fold-open'} size={10} />
        </span>
      )}
      {isEdited ? editor : column.cell(row.data)}
    </CellElement>
  );
};
