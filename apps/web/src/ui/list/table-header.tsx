import { commonWords } from '@parindex/text';
import { classes } from '../classes.ts';
import { Icon } from '../sign/icon.tsx';
import styles from './table.module.css';
import type { TableColumn, TableSort } from './table-types.ts';

export type TableHeaderProps<Row> = {
  columns: readonly TableColumn<Row>[];
  sort: TableSort | undefined;
  onSort: (sort: TableSort) => void;
};

/** Column heads; those that sort are buttons that say in which direction. */
export const TableHeader = <Row,>({ columns, sort, onSort }: TableHeaderProps<Row>) => (
  <thead>
    <tr aria-rowindex={1}>
      {columns.map((column) => {
        const direction = sort?.column === column.key ? sort.direction : undefined;
        const next = direction === 'ascending' ? 'descending' : 'ascending';
        return (
          <th
            key={column.key}
            scope="col"
            className={classes(styles.head, column.align === 'end' && styles.end)}
            style={column.width === undefined ? undefined : { width: column.width }}
            aria-sort={direction}
          >
            {column.sort === undefined ? (
              column.header
            ) : (
              <button
                type="button"
                className={styles.sort}
                title={
                  next === 'ascending'
                    ? commonWords.sortAscending(column.header)
                    : commonWords.sortDescending(column.header)
                }
                onClick={() => onSort({ column: column.key, direction: next })}
              >
                {column.header}
                {direction !== undefined && (
                  <Icon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} size={10} />
                )}
              </button>
            )}
          </th>
        );
      })}
    </tr>
  </thead>
);
