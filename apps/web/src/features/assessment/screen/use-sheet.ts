import type { SheetReply } from '@parindex/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { indexSetQuery, type SheetPlace, sheetQuery } from '../data/sheet-query.ts';
import type { Held } from '../saving/held.ts';
import { frameOf, type SheetFrame, type SheetView, viewSheet } from '../sheet/sheet-view.ts';

export type OpenSheet = { readonly sheet: SheetReply; readonly frame: SheetFrame };

/** The sheet and its set; undefined while either is on its way, thrown when it cannot be had. */
export const useSheet = (place: SheetPlace): OpenSheet | undefined => {
  const sheet = useQuery({
    ...sheetQuery(place),
    throwOnError: (_error, { state }) => state.data === undefined,
  });
  const set = useQuery({
    ...indexSetQuery(sheet.data?.indexSetVersionId ?? ''),
    enabled: sheet.data !== undefined,
    throwOnError: true,
  });
  const frame = useMemo(() => set.data && frameOf(set.data), [set.data]);
  return useMemo(
    () => (sheet.data === undefined || frame === undefined ? undefined : { sheet: sheet.data, frame }),
    [sheet.data, frame],
  );
};

/** Every row and sum with what is being typed; rows in which nothing changed keep their object. */
export const useSheetView = ({ sheet, frame }: OpenSheet, held: ReadonlyMap<string, Held>): SheetView => {
  const former = useRef<SheetView>(undefined);
  const view = useMemo(() => viewSheet(frame, sheet, held, former.current), [frame, sheet, held]);
  former.current = view;
  return view;
};
