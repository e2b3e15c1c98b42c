import { type DragEvent, type ReactNode, useRef } from 'react';
import type { TreeRow } from '../../../ui/index.ts';
import styles from './row-drop.module.css';
import type { SheetLine } from './sheet-line.ts';

/** Takes files dropped on the row of an item that this person may add documents to. */
export const RowDrop = ({
  label,
  rows,
  onFiles,
  children,
}: {
  label: string;
  rows: readonly TreeRow<SheetLine>[];
  onFiles: (line: SheetLine, files: readonly File[]) => void;
  children: ReactNode;
}) => {
  const over = useRef<Element>(undefined);
  const mark = (row: Element | undefined) => {
    if (over.current === row) return;
    over.current?.removeAttribute('data-drop');
    row?.setAttribute('data-drop', '');
    over.current = row;
  };
  const lineUnder = (event: DragEvent) => {
    const element = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    const key = element?.getAttribute('data-row');
    const line = rows.find((row) => row.key === key)?.data;
    return element !== null && line?.entry?.may.includes('evidence.attach') ? { element, line } : undefined;
  };
  return (
    <section
      className={styles.area}
      aria-label={label}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        const found = lineUnder(event);
        event.dataTransfer.dropEffect = found === undefined ? 'none' : 'copy';
        mark(found?.element);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) mark(undefined);
      }}
      onDrop={(event) => {
        event.preventDefault();
        mark(undefined);
        const found = lineUnder(event);
        if (found !== undefined) onFiles(found.line, [...event.dataTransfer.files]);
      }}
    >
      {children}
    </section>
  );
};
