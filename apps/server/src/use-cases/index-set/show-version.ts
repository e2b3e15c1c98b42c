import type { IndexSetVersionReply, ReadingReply } from '@parindex/contract';
import {
  findIndexSetReading,
  findIndexSetVersion,
  type StoredIndexSet,
} from '../../store/index-set.store.ts';
import { view } from '../view.ts';

type Input = { readonly versionId: string };

/** Một phiên bản bộ chỉ số, với mọi quy tắc — verb `index-set.view`. */
export const showVersion = view<Input, StoredIndexSet, IndexSetVersionReply>({
  verb: 'index-set.view',
  load: ({ tx }, { versionId }) => findIndexSetVersion(tx, versionId),
  subject: () => ({}),
  show: ({ versionId, rowVersion, updatedAt, source, hasReading, set }) => ({
    ...set,
    versionId,
    rowVersion,
    updatedAt,
    hasReading,
    ...(source === undefined ? {} : { source }),
  }),
});

/** Bộ chỉ số này đã đọc từ tệp thế nào — verb `index-set.view`; kept as it was when the draft was saved. */
export const showReading = view<Input, string, ReadingReply>({
  verb: 'index-set.view',
  load: ({ tx }, { versionId }) => findIndexSetReading(tx, versionId),
  subject: () => ({}),
  show: (reading) => JSON.parse(reading) as ReadingReply,
});
