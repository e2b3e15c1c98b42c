import { api } from '../../../lib/api.ts';
import { reloadSheet, type SheetPlace, sheetPath } from '../data/sheet-query.ts';

export type SheetStepName = 'present' | 'recall' | 'approve' | 'send-back' | 'submit' | 'withdraw';

/** One step of the whole sheet; what the screens show of it is asked for again. */
export const stepSheet = async (
  place: SheetPlace,
  step: SheetStepName,
  body: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  try {
    await api.post(`${sheetPath(place)}/${step}`, body);
  } finally {
    await reloadSheet(place);
  }
};
