import { assessmentWords as words } from '@parindex/text';
import { useCallback, useMemo, useState } from 'react';
import { Button, type EditedCell, EmptyState, TreeGrid, type TreeRow } from '../../../ui/index.ts';
import { type Claim, withFacts } from '../saving/claim.ts';
import { CellEditor } from './cell-editor.tsx';
import { RowDrop } from './row-drop.tsx';
import { sheetColumns } from './sheet-columns.tsx';
import type { SheetLine } from './sheet-line.ts';
import type { SheetFrame } from './sheet-view.ts';

export type ScoreSheetProps = {
  frame: SheetFrame;
  label: string;
  rows: readonly TreeRow<SheetLine>[];
  selected: string | undefined;
  onSelect: (rowId: string) => void;
  /** Enter where there is nothing to type in the row: on to the pane. */
  onOpen: (rowId: string) => void;
  onClaim: (line: SheetLine, claim: Claim) => void;
  /** Files dropped on the row of an item. */
  onFiles: (line: SheetLine, files: readonly File[]) => void;
  onShowAll: () => void;
  flashes: ReadonlyMap<string, 'saved' | 'peer'>;
};

/** The sheet itself: the tree of the set, one row an item, typed in place. */
export const ScoreSheet = (props: ScoreSheetProps) => {
  const { frame, label, rows, selected, onSelect, onOpen, onClaim, onFiles, onShowAll, flashes } = props;
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const appraised = rows.some(({ data }) => data.entry?.appraised?.points !== undefined);
  const decided = rows.some(({ data }) => data.entry?.appraised?.decided !== undefined);
  const columns = useMemo(
    () => sheetColumns(frame.set.levelWords, { appraised, decided }),
    [frame.set.levelWords, appraised, decided],
  );
  const onFold = useCallback((key: string, fold: boolean) => {
    setFolded((before) => {
      const next = new Set(before);
      if (fold) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);
  const editor = ({ row, seed, done }: EditedCell<SheetLine>) => {
    const { item, claim, cell: entry } = row.data;
    if (item === undefined || claim === undefined || entry === undefined) return null;
    return (
      <CellEditor
        entry={entry}
        item={item}
        facts={claim.facts}
        year={frame.set.year}
        seed={seed}
        onFacts={(facts) => onClaim(row.data, withFacts(claim, facts))}
        done={done}
      />
    );
  };
  return (
    <RowDrop label={label} rows={rows} onFiles={onFiles}>
      <TreeGrid
        label={label}
        rows={rows}
        columns={columns}
        codeColumn="code"
        nameColumn="name"
        folded={folded}
        onFold={onFold}
        selected={selected}
        onSelect={onSelect}
        onOpen={onOpen}
        editor={editor}
        flashes={flashes}
        autoFocus
        empty={
          <EmptyState
            title={frame.set.rows.length === 0 ? words.emptyTitle : words.nothingMatches}
            actions={frame.set.rows.length > 0 && <Button onClick={onShowAll}>{words.showAll}</Button>}
          >
            {frame.set.rows.length === 0 && words.emptyText}
          </EmptyState>
        }
      />
    </RowDrop>
  );
};
