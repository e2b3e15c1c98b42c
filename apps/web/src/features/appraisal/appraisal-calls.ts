import type {
  AppraisalCellReply,
  AppraisalsReply,
  AppraisedCellsReply,
  ItemAppraisalReply,
  UnitAppraisalReply,
} from '@parindex/contract';
import type { Day, Decimal, Facts, Id } from '@parindex/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { queryClient } from '../../lib/query.ts';

/** What is on the screen: one item across the units, or one unit across the items. */
export type AppraisalPlace =
  | { readonly way: 'item'; readonly roundId: Id; readonly itemId: Id }
  | { readonly way: 'unit'; readonly roundId: Id; readonly unitId: Id };

export type SeenCell = { readonly unitId: Id; readonly itemId: Id; readonly version: number };
export type AppraisalEntry = SeenCell & { readonly points?: Decimal; readonly facts?: Facts };

const topic = (roundId: Id): string => `appraisal:${roundId}`;
const path = (roundId: Id): string => `/api/rounds/${roundId}/appraisals`;

export const appraisalsQuery = (roundId: Id) =>
  queryOptions({
    queryKey: [topic(roundId), 'list'],
    queryFn: ({ signal }) => api.get<AppraisalsReply>(path(roundId), {}, { signal }),
  });

export const itemAppraisalQuery = (roundId: Id, itemId: Id) =>
  queryOptions({
    queryKey: [topic(roundId), 'item', itemId],
    queryFn: ({ signal }) => api.get<ItemAppraisalReply>(`${path(roundId)}/items/${itemId}`, {}, { signal }),
  });

export const unitAppraisalQuery = (roundId: Id, unitId: Id) =>
  queryOptions({
    queryKey: [topic(roundId), 'unit', unitId],
    queryFn: ({ signal }) => api.get<UnitAppraisalReply>(`${path(roundId)}/units/${unitId}`, {}, { signal }),
  });

export const enterAppraisals = (roundId: Id, entries: readonly AppraisalEntry[], reason: string) =>
  api.post<AppraisedCellsReply>(`${path(roundId)}/enter`, { entries, ...said(reason) });

export const acceptAppraisals = (roundId: Id, cells: readonly SeenCell[], reason: string) =>
  api.post<AppraisedCellsReply>(`${path(roundId)}/accept`, { cells, ...said(reason) });

export const flagAppraisals = (roundId: Id, cells: readonly SeenCell[], reason: string) =>
  api.post<AppraisedCellsReply>(`${path(roundId)}/flag`, { cells, reason });

export const requestSupplements = (roundId: Id, cells: readonly SeenCell[], request: string, dueOn: Day) =>
  api.post<AppraisedCellsReply>(`${path(roundId)}/supplements`, { cells, request, dueOn });

export const answerObjection = (roundId: Id, cell: { unitId: Id; itemId: Id }, answer: string) =>
  api.post<AppraisedCellsReply>(`${path(roundId)}/objections`, {
    unitId: cell.unitId,
    itemId: cell.itemId,
    answer,
  });

/** The log remembers that an appraiser had a document of the item on the screen. */
export const rememberOpened = (roundId: Id, cell: { unitId: Id; itemId: Id }) =>
  api.post<null>(`${path(roundId)}/opened`, { unitId: cell.unitId, itemId: cell.itemId });

/** Puts what an act gave back in the place of the old cells; the list counts anew. */
export const showCells = (place: AppraisalPlace, cells: readonly AppraisalCellReply[]): void => {
  const fresh = new Map(cells.map((cell) => [keyOfCell(cell), cell]));
  const replaced = <Reply extends { readonly cells: readonly AppraisalCellReply[] }>(
    reply: Reply | undefined,
  ) => reply && { ...reply, cells: reply.cells.map((cell) => fresh.get(keyOfCell(cell)) ?? cell) };
  const { roundId } = place;
  if (place.way === 'item')
    queryClient.setQueryData(itemAppraisalQuery(roundId, place.itemId).queryKey, replaced);
  else queryClient.setQueryData(unitAppraisalQuery(roundId, place.unitId).queryKey, replaced);
  void queryClient.invalidateQueries({ queryKey: [topic(roundId), 'list'] });
};

export const reloadAppraisals = (roundId: Id): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: [topic(roundId)] });

/** Where the server says a problem of one cell belongs, without its prefix. */
export const keyOfCell = ({ unitId, itemId }: { unitId: Id; itemId: Id }): string => `${unitId}:${itemId}`;

const said = (reason: string) => (reason.trim() === '' ? {} : { reason: reason.trim() });

/** The whole round leaves the appraisal; refused while an item is open. */
export const closeAppraisal = (roundId: Id) => api.post(`/api/rounds/${roundId}/close-appraisal`);
