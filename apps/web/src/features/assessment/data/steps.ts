import type { EntryDetailReply, EntryReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { api } from '../../../lib/api.ts';
import { queryClient } from '../../../lib/query.ts';
import type { Claim } from '../saving/claim.ts';
import { entryPath, entryQuery, reloadSheet, type SheetPlace, sheetPath } from './sheet-query.ts';

export type EntryStep = 'hand-in' | 'take-back' | 'accept' | 'return' | 'confirm';

export const saveEntry = async (
  place: SheetPlace,
  itemId: Id,
  claim: Claim,
  version: number,
): Promise<EntryReply> => {
  const { entry } = await api.put<{ entry: EntryReply }>(entryPath(place, itemId), { version, ...claim });
  return entry;
};

/** Bypasses the cache: what another person saved a moment ago. */
export const fetchEntry = async (place: SheetPlace, itemId: Id): Promise<EntryDetailReply> => {
  const detail = await api.get<EntryDetailReply>(entryPath(place, itemId));
  queryClient.setQueryData(entryQuery(place, itemId).queryKey, detail);
  return detail;
};

/** Several items in one act, all or none. */
export const stepEntries = async (
  place: SheetPlace,
  step: EntryStep,
  itemIds: readonly Id[],
  reason?: string,
): Promise<void> => {
  await api.post(`${sheetPath(place)}/entries/${step}`, {
    itemIds,
    ...(reason === undefined ? {} : { reason }),
  });
  await reloadSheet(place);
};

export const askQuestion = async (place: SheetPlace, itemId: Id, body: string): Promise<void> => {
  await api.post(`${entryPath(place, itemId)}/remarks`, { body });
  await reloadSheet(place);
};

export const answerQuestion = async (
  place: SheetPlace,
  itemId: Id,
  questionId: Id,
  body: string,
): Promise<void> => {
  await api.post(`${entryPath(place, itemId)}/remarks/${questionId}/answer`, { body });
  await reloadSheet(place);
};

/** Kiến nghị of the unit about the appraised points of one item. */
export const raiseObjection = async (place: SheetPlace, itemId: Id, reason: string): Promise<void> => {
  await api.post(`${entryPath(place, itemId)}/objection`, { reason });
  await reloadSheet(place);
};

export const withdrawObjection = async (place: SheetPlace, itemId: Id): Promise<void> => {
  await api.delete(`${entryPath(place, itemId)}/objection`);
  await reloadSheet(place);
};

/** The answer to what the appraisal asked; documents attached since then belong to it. */
export const answerSupplement = async (place: SheetPlace, itemId: Id, answer: string): Promise<void> => {
  await api.post(`${entryPath(place, itemId)}/supplement`, { answer });
  await reloadSheet(place);
};
