import { useState } from 'react';
import { needsLook, nextToLook, type SetLine } from '../rows/set-line.ts';

/** The row and the filter that the address names. */
export type SetAddress = { readonly code?: string; readonly filter?: string };

/** The selected row: the address names it by its code, the screen holds it by its id, for a code may be retyped. */
export const useRowSelection = (
  lines: readonly SetLine[],
  address: SetAddress,
  onAddress: (address: SetAddress) => void,
  /** There is room for a row beside the table: one is open from the start. */
  wide: boolean,
) => {
  const [selected, setSelected] = useState<string | undefined>(
    () => (named(lines, address.code) ?? (wide ? firstToOpen(lines) : undefined))?.row.id,
  );
  const line = lines.find(({ row }) => row.id === selected);
  const select = (rowId: string | undefined) => {
    setSelected(rowId);
    const code = lines.find(({ row }) => row.id === rowId)?.row.code;
    onAddress({ ...withoutCode(address), ...(code === undefined ? {} : { code }) });
  };
  return {
    line,
    selected,
    select,
    /** To the next row with work; undefined when there is none. */
    goToLook: (step: 1 | -1): string | undefined => {
      const next = nextToLook(lines, selected, step)?.row.id;
      if (next !== undefined) select(next);
      return next;
    },
  };
};

const named = (lines: readonly SetLine[], code: string | undefined): SetLine | undefined =>
  code === undefined ? undefined : lines.find(({ row }) => row.code === code);

const firstToOpen = (lines: readonly SetLine[]): SetLine | undefined =>
  lines.find(needsLook) ?? lines.find(({ row }) => row.kind === 'item') ?? lines[0];

const withoutCode = ({ code: _, ...rest }: SetAddress): SetAddress => rest;
