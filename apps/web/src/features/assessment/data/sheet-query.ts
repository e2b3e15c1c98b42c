import type { EntryDetailReply, EntryReply, SheetReply } from '@parindex/contract';
import type { Id, IndexSet } from '@parindex/domain';
import { queryOptions, replaceEqualDeep } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { queryClient } from '../../../lib/query.ts';

/** One unit in one round: whose sheet it is. */
export type SheetPlace = { readonly roundId: Id; readonly unitId: Id };

export const sheetTopic = ({ roundId, unitId }: SheetPlace): string => `sheet:${roundId}:${unitId}`;

export const sheetPath = ({ roundId, unitId }: SheetPlace): string =>
  `/api/rounds/${roundId}/units/${unitId}`;

export const entryPath = (place: SheetPlace, itemId: Id): string => `${sheetPath(place)}/entries/${itemId}`;

export const sheetQuery = (place: SheetPlace) =>
  queryOptions({
    queryKey: [sheetTopic(place), 'sheet'],
    queryFn: ({ signal }) => api.get<SheetReply>(`${sheetPath(place)}/sheet`, {}, { signal }),
    structuralSharing: (former, fresh) => newerEntries(former as SheetReply | undefined, fresh as SheetReply),
  });

export const entryQuery = (place: SheetPlace, itemId: Id) =>
  queryOptions({
    queryKey: [sheetTopic(place), 'entry', itemId],
    queryFn: ({ signal }) => api.get<EntryDetailReply>(entryPath(place, itemId), {}, { signal }),
  });

/** An issued version never changes: asked for once. */
export const indexSetQuery = (versionId: Id) =>
  queryOptions({
    queryKey: ['index-set-version', versionId],
    queryFn: ({ signal }) => api.get<IndexSet>(`/api/index-set-versions/${versionId}`, {}, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** Puts what a save gave back in the place of the old entry, in the sheet and in the open pane. */
export const showSaved = (place: SheetPlace, entry: EntryReply): void => {
  queryClient.setQueryData(sheetQuery(place).queryKey, (sheet) =>
    sheet === undefined
      ? undefined
      : { ...sheet, entries: sheet.entries.map((old) => (old.itemId === entry.itemId ? entry : old)) },
  );
  queryClient.setQueryData(entryQuery(place, entry.itemId).queryKey, (detail) =>
    detail === undefined ? undefined : { ...detail, entry },
  );
};

export const reloadSheet = (place: SheetPlace): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: [sheetTopic(place)] });

/**
 * A reply that left the server before the last save must not bring the old entry back; entries that did not change keep
 * their object, so that their rows are not drawn again.
 */
export const newerEntries = (former: SheetReply | undefined, fresh: SheetReply): SheetReply => {
  if (former === undefined) return fresh;
  const known = new Map(former.entries.map((entry) => [entry.itemId, entry]));
  const entries = fresh.entries.map((entry) => {
    const old = known.get(entry.itemId);
    return old !== undefined && old.version > entry.version ? old : entry;
  });
  return replaceEqualDeep(former, { ...fresh, entries });
};
