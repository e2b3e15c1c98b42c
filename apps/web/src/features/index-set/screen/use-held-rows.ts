import { type IndexSet, type IndexSetChange, isItem, type SetRow } from '@parindex/domain';
import { useState } from 'react';
import { missingParts } from '../rows/missing-parts.ts';

/** Rows that are half typed in: shown as they are, sent when they are whole. */
export const useHeldRows = (change: (change: IndexSetChange) => void) => {
  const [held, setHeld] = useState<ReadonlyMap<string, SetRow>>(new Map());
  const drop = (rowId: string) =>
    setHeld((known) => (known.has(rowId) ? new Map([...known].filter(([id]) => id !== rowId)) : known));
  return {
    count: held.size,
    /** The set with what is being typed. */
    over: (set: IndexSet): IndexSet =>
      held.size === 0 ? set : { ...set, rows: set.rows.map((row) => withPlace(held.get(row.id), row)) },
    onRow: (row: SetRow) => {
      if (missingParts(row).length > 0) return setHeld((known) => new Map(known).set(row.id, row));
      drop(row.id);
      change({ kind: 'row', row });
    },
    drop,
  };
};

/** A held row keeps its words; where it stands and whether it was looked at is the draft's. */
const withPlace = (held: SetRow | undefined, row: SetRow): SetRow => {
  if (held === undefined) return row;
  const { parentId: _, ...words } = held;
  const placed = row.parentId === undefined ? words : { ...words, parentId: row.parentId };
  return isItem(placed) && isItem(row) ? { ...placed, attention: row.attention } : placed;
};
