import type { RowReadingReply, SheetExcerpt } from '@parindex/contract';
import { indexSetWords as words } from '@parindex/text';
import { classes } from '../../../ui/index.ts';
import styles from './cell-problems.module.css';

/** A little of the sheet around one cell, as its reader sees it; the cell itself is framed. */
export const SheetExcerptView = ({
  excerpt,
  sheet,
  cell,
  cells,
}: {
  excerpt: SheetExcerpt;
  sheet: string;
  cell: string;
  cells: RowReadingReply['cells'] | undefined;
}) => {
  const [, column = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const rows = rowsAround(excerpt, Number(digits));
  const columns = columnsWith(column, cells);
  if (rows.length === 0) return null;
  return (
    <table className={styles.excerpt} aria-label={words.excerptOf(sheet)}>
      <thead>
        <tr>
          <td />
          {columns.map((each) => (
            <th key={each} scope="col">
              {columnHead(each, cells)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number}>
            <th scope="row">{row.number}</th>
            {columns.map((each) => (
              <td
                key={each}
                className={classes(
                  each === column && `${row.number}` === digits && styles.framed,
                  letterOf(cells?.maxPoints) === each && styles.number,
                )}
              >
                <span>{row.cells[each] ?? ''}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The row and the one above it that has something. */
const rowsAround = ({ rows }: SheetExcerpt, number: number): SheetExcerpt['rows'] => {
  const at = rows.findIndex((row) => row.number === number);
  return at < 0 ? [] : rows.slice(Math.max(0, at - 1), at + 1);
};

/** Code and name, and the column in question. */
const columnsWith = (column: string, cells: RowReadingReply['cells'] | undefined): readonly string[] => [
  ...new Set(
    [letterOf(cells?.code) ?? 'A', letterOf(cells?.name) ?? 'B', column].toSorted(
      (one, other) => one.length - other.length || one.localeCompare(other),
    ),
  ),
];

const letterOf = (cell: string | undefined): string | undefined => cell?.replace(/\d+$/, '');

const columnHead = (column: string, cells: RowReadingReply['cells'] | undefined): string => {
  const heads = [
    [cells?.maxPoints, words.maximumColumn],
    [cells?.wording, words.wordingColumn],
    [cells?.evidence, words.evidenceColumn],
  ] as const;
  const head = heads.find(([cell]) => letterOf(cell) === column)?.[1];
  return head === undefined ? column : `${column} (${head})`;
};
