import type { CSSProperties } from 'react';
import { classes } from '../classes.ts';
import styles from './tree-grid.module.css';
import { TreeGridRow } from './tree-grid-row.tsx';
import type { TreeGridProps } from './tree-grid-types.ts';
import { useTreeGrid } from './use-tree-grid.ts';

/** A tree as a table, at home on the keyboard; only the rows in sight exist. */
export const TreeGrid = <Data,>(props: TreeGridProps<Data>) => {
  const { label, codeColumn, nameColumn, folded, selected, editor, flashes } = props;
  const { grid, columns, shown, drawn, rowHeight, index, column, editing, done, onKeyDown, onClick } =
    useTreeGrid(props);
  const template = columns
    .map((each) => (each.width === undefined ? 'minmax(0, 1fr)' : `${each.width}px`))
    .join(' ');
  return (
    <div
      ref={grid}
      className={styles.grid}
      style={{ '--columns': template, '--row': `${rowHeight}px` } as CSSProperties}
    >
      <table
        role="treegrid"
        className={styles.table}
        aria-label={label}
        aria-rowcount={shown.length + 1}
        aria-colcount={columns.length}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <thead className={styles.header}>
          <tr className={styles.headerRow} aria-rowindex={1}>
            {columns.map((each) => (
              <th
                key={each.key}
                scope="col"
                className={classes(styles.cell, each.align === 'end' && styles.end)}
              >
                {each.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} style={{ height: shown.length * rowHeight }}>
          {drawn.map((at) => {
            const row = shown[at];
            if (row === undefined) return null;
            const isEdited = editing?.key === row.key;
            return (
              <TreeGridRow
                key={row.key}
                row={row}
                index={at}
                top={at * rowHeight}
                columns={columns}
                codeColumn={codeColumn}
                nameColumn={nameColumn}
                folded={folded.has(row.key)}
                selected={row.key === selected}
                activeColumn={at === index ? column : undefined}
                editedColumn={isEdited ? editing.column : undefined}
                editor={
                  isEdited ? editor?.({ row, column: editing.column, seed: editing.seed, done }) : undefined
                }
                flash={flashes?.get(row.key)}
              />
            );
          })}
        </tbody>
      </table>
      {shown.length === 0 && props.empty}
    </div>
  );
};
