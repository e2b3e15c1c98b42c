import { useCallback, useEffect, useMemo, useState } from 'react';
import { useMedia } from '../../../lib/media.ts';
import type { TreeRow } from '../../../ui/index.ts';
import { filterRows, type SheetFilter, type ShownItems } from '../sheet/sheet-filter.ts';
import type { SheetLine } from '../sheet/sheet-line.ts';

/** What the address holds of a sheet: the item in the pane and the filter. */
export type SheetAddress = { readonly code?: string; readonly show?: ShownItems };

export type Selection = {
  readonly filter: SheetFilter;
  readonly shown: readonly TreeRow<SheetLine>[];
  readonly row: TreeRow<SheetLine> | undefined;
  readonly paneOpen: boolean;
  readonly select: (rowId: string) => void;
  readonly open: (rowId: string) => void;
  readonly closePane: () => void;
  readonly setShow: (show: ShownItems) => void;
  readonly setOffice: (officeId: string | undefined) => void;
};

const settle = 300;

/** The selected row and the filter; the address follows them, and leads them when it is opened from elsewhere. */
export const useSelection = (
  rows: readonly TreeRow<SheetLine>[],
  myOffices: ReadonlySet<string>,
  query: string,
  address: SheetAddress,
  onAddress: (address: SheetAddress) => void,
): Selection => {
  const wide = useMedia('(width >= 1200px)');
  const [selected, setSelected] = useState<string | undefined>(
    () => idOf(rows, address.code) ?? firstItem(rows)?.key,
  );
  const [wanted, setWanted] = useState<boolean>();
  const [show, setShowState] = useState<ShownItems>(address.show ?? 'all');
  const [officeId, setOfficeState] = useState<string>();
  const filter = useMemo<SheetFilter>(() => ({ show, officeId, query }), [show, officeId, query]);
  const shown = useMemo(
    () => filterRows(rows, filter, myOffices, selected),
    [rows, filter, myOffices, selected],
  );
  const row = rows.find(({ key }) => key === selected);

  const setFilter = (next: SheetFilter) => {
    setShowState(next.show);
    setOfficeState(next.officeId);
    const matching = filterRows(rows, next, myOffices, undefined);
    if (!matching.some(({ key }) => key === selected)) setSelected(firstItem(matching)?.key);
  };

  const code = row?.data.row.code;
  useEffect(() => {
    if (code === address.code && show === (address.show ?? 'all')) return;
    const timer = setTimeout(
      () => onAddress({ ...(code === undefined ? {} : { code }), ...(show === 'all' ? {} : { show }) }),
      settle,
    );
    return () => clearTimeout(timer);
  }, [code, show, address.code, address.show, onAddress]);

  return {
    filter,
    shown,
    row,
    paneOpen: (wanted ?? (wide || address.code !== undefined)) && row !== undefined,
    select: setSelected,
    open: useCallback((rowId: string) => {
      setSelected(rowId);
      setWanted(true);
    }, []),
    closePane: () => setWanted(false),
    setShow: (next) => setFilter({ ...filter, show: next }),
    setOffice: (next) => setFilter({ ...filter, officeId: next }),
  };
};

const idOf = (rows: readonly TreeRow<SheetLine>[], code: string | undefined): string | undefined =>
  code === undefined ? undefined : rows.find(({ data }) => data.row.code === code)?.key;

const firstItem = (rows: readonly TreeRow<SheetLine>[]): TreeRow<SheetLine> | undefined =>
  rows.find(({ data }) => data.item !== undefined) ?? rows[0];
