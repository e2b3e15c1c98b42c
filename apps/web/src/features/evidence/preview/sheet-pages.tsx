import type { PreviewSheet } from '@parindex/contract';
import { evidenceWords as words } from '@parindex/text';
import { useState } from 'react';
import { ChipStrip, classes } from '../../../ui/index.ts';
import styles from './office-pages.module.css';

/** The sheets of a workbook, one at a time, with the letters and numbers of Excel. */
export const SheetPages = ({ sheets }: { sheets: readonly PreviewSheet[] }) => {
  const [at, setAt] = useState(0);
  const sheet = sheets[at];
  if (sheet === undefined) return <p className={styles.note}>{words.viewerEmpty}</p>;
  return (
    <>
      {sheets.length > 1 && (
        <div className={styles.tabs}>
          <ChipStrip
            label={words.viewerSheets}
            chips={sheets.map(({ name }, index) => ({ key: String(index), label: name }))}
            selected={String(at)}
            onSelect={(key) => setAt(Number(key))}
          />
        </div>
      )}
      <section
        className={styles.scroller}
        aria-label={sheet.name}
        // a keyboard scrolls it only when it can stand there
        tabIndex={sheet.rows.length > 0 ? 0 : undefined}
      >
        <p className={styles.about}>{sheet.cut ? words.viewerCut : words.viewerDrawn}</p>
        <Cells sheet={sheet} />
      </section>
    </>
  );
};

const Cells = ({ sheet }: { sheet: PreviewSheet }) => {
  const columns = Array.from({ length: sheet.columns }, (_, index) => index + 1);
  return (
    <table className={styles.cells}>
      <thead>
        <tr>
          <th aria-label={words.viewerRow} />
          {columns.map((column) => (
            <th key={column} scope="col">
              {letterOf(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map(({ number, cells, covered }) => (
          <tr key={number}>
            <th scope="row">{number}</th>
            {columns
              .filter((column) => !covered.includes(column))
              .map((column) => {
                const cell = cells.find((one) => one.column === column);
                return (
                  <td
                    key={column}
                    colSpan={cell?.columns}
                    rowSpan={cell?.rows}
                    className={classes(cell?.number && styles.number, cell?.bold && styles.bold)}
                  >
                    {cell?.text}
                  </td>
                );
              })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** 1 → A, 27 → AA. */
const letterOf = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letterOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
