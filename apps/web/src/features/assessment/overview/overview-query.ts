import type { OverviewReply } from '@parindex/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { type SheetPlace, sheetPath, sheetTopic } from '../data/sheet-query.ts';

/** Which office is how far, the steps taken, the sheet itself. */
export const overviewQuery = (place: SheetPlace) =>
  queryOptions({
    queryKey: [sheetTopic(place), 'overview'],
    queryFn: ({ signal }) => api.get<OverviewReply>(`${sheetPath(place)}/overview`, {}, { signal }),
  });
