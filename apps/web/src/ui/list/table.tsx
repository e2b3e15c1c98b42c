import { commonWords } from '@parindex/text';
import { type CSSProperties, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { usePrinting } from '../../lib/media.ts';
import { matcher } from '../../lib/search.ts';
import { useWidth } from '../../lib/width.ts';
import { classes } from '../classes.ts';
import { SearchField } from '../form/search-field.tsx';
import { RowSpace } from './row-space.tsx';
import styles from './table.module.css';
import { TableHeader } from './table-header.tsx';
import type { TableColumn, TableProps, TableSort } from './table-types.ts';
import { useRowWindow } from './use-row-window.ts';

const virtualFrom = 60;
const headerHeight = 30;

/** Rows that can be searched, sorted and counted; beyond sixty only those in sight exist. */
export const Table = <Row,>(props: TableProps<Row>) => {
  const { label, noun, rows, rowKey, rowHeight = 28, selected, onSelect, onOpen, plain = false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const width = useWidth(scroller);
  const printing = usePrinting();
  const [ownSort, setOwnSort] = useState<TableSort>();
  const [ownQuery, setOwnQuery] = useState('');
  const sort = props.sort ?? ownSort;
  const query = props.query ?? ownQuery;
  const columns = props.columns.filter(
    (column) => column.hideUnder === undefined || width === undefined || width >= column.hideUnder,
  );
  const found = useMemo(() => search(rows, props.columns, query), [rows, props.columns, query]);
  const shown = useMemo(() => sorted(found, props.columns, sort), [found, props.columns, sort]);
  const isVirtual = shown.length > virtualFrom && !printing;
  const { first, end, bringIntoSight } = useRowWindow(scroller, {
    count: shown.length,
    rowHeight,
    header: headerHeight,
    beyond: 12,
    whole: !isVirtual,
  });
  const drawn = shown.slice(first, end);
  const takesFocus = onSelect !== undefined || onOpen !== undefined;
  const tabStop = shown.some((row) => rowKey(row) === selected) ? selected : shown[0] && rowKey(shown[0]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!takesFocus || !(event.target instanceof HTMLTableRowElement)) return;
    const at = shown.findIndex((row) => rowKey(row) === (event.target as HTMLTableRowElement).dataset.row);
    if (event.key === 'Enter' && shown[at] !== undefined) {
      event.preventDefault();
      return onOpen?.(rowKey(shown[at]));
    }
    const row =
      shown[{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key] ?? -1];
    if (row === undefined) return;
    event.preventDefault();
    if (isVirtual) bringIntoSight(shown.indexOf(row));
    onSelect?.(rowKey(row));
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowKey(row))}"]`)?.focus(),
    );
  };

  return (
    <div className={styles.frame}>
      {!plain && (
        <div className={styles.tools}>
          {props.columns.some((column) => column.text !== undefined) && (
            <SearchField
              label={commonWords.searchIn(noun)}
              value={query}
              onChange={props.onQuery ?? setOwnQuery}
            />
          )}
          <span className={styles.count} role="status">
            {countWords(shown.length, props.total ?? rows.length, noun)}
          </span>
          {props.actions !== undefined && <span className={styles.actions}>{props.actions}</span>}
        </div>
      )}
      {rows.length === 0 && props.empty !== undefined ? (
        props.empty
      ) : (
        <div
          ref={scroller}
          className={classes(styles.scroller, isVirtual && styles.tall)}
          style={{ '--row': `${rowHeight}px` } as CSSProperties}
        >
          <table
            id={id}
            className={styles.table}
            aria-label={label}
            aria-rowcount={shown.length + 1}
            onKeyDown={onKeyDown}
            role={takesFocus ? 'grid' : undefined}
          >
            <TableHeader columns={columns} sort={sort} onSort={props.onSort ?? setOwnSort} />
            <RowSpace height={first * rowHeight} />
            <tbody>
              {drawn.map((row, at) => (
                <tr
                  key={rowKey(row)}
                  data-row={rowKey(row)}
                  aria-rowindex={first + at + 2}
                  aria-selected={onSelect === undefined ? undefined : rowKey(row) === selected}
                  tabIndex={takesFocus ? (rowKey(row) === tabStop ? 0 : -1) : undefined}
                  className={classes(
                    styles.row,
                    rowKey(row) === selected && styles.selected,
                    takesFocus && styles.open,
                  )}
                  onClick={takesFocus ? () => onSelect?.(rowKey(row)) : undefined}
                  onDoubleClick={onOpen && (() => onOpen(rowKey(row)))}
                >
                  {columns.map((column) => (
                    <td
                      key={column.key}
                      className={classes(styles.cell, column.align === 'end' && styles.end)}
                    >
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <RowSpace height={(shown.length - end) * rowHeight} />
          </table>
          {rows.length > 0 && shown.length === 0 && (
            <p className={styles.nothing}>{commonWords.nothingFound(query)}</p>
          )}
        </div>
      )}
    </div>
  );
};

const countWords = (shown: number, total: number, noun: string): string =>
  shown === total
    ? commonWords.count(total, noun)
    : `${commonWords.count(shown, noun)} (${commonWords.filteredFrom(total)})`;

const search = <Row,>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  query: string,
): readonly Row[] => {
  if (query.trim() === '') return rows;
  const matches = matcher(query);
  return rows.filter((row) => matches(columns.map((column) => column.text?.(row) ?? '').join(' ')));
};

const sorted = <Row,>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort | undefined,
): readonly Row[] => {
  const compare = columns.find((column) => column.key === sort?.column)?.sort;
  if (compare === undefined) return rows;
  return rows.toSorted((one, other) =>
    sort?.direction === 'descending' ? compare(other, one) : compare(one, other),
  );
};
